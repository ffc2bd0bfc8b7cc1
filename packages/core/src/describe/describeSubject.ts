import type { Dataset, Event, Reference, Vocabulary } from '@walbio/data';
import { describeCode } from '../format/describeCode.ts';
import type {
  AlternateNameDescription,
  CodeDescription,
  IdentifierDescription,
  LocaleOptions,
  LocalizedText,
  ReferenceDescription,
  RelationDescription,
  SubjectDescription,
} from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { findSubject } from '../query/findSubject.ts';
import type { Subject } from '../query/findSubject.ts';
import { listLatest } from '../query/listLatest.ts';
import { sortEvents } from '../query/sortEvents.ts';
import { describeCitations } from './describeCitations.ts';
import { describeCorrections } from './describeCorrections.ts';
import { describeEvent } from './describeEvent.ts';
import { describeObservation } from './describeObservation.ts';
import { describeReference, formatName } from './describeReference.ts';
import { describeRelation } from './describeRelation.ts';

/**
 * All that a dataset knows about a subject, in words and ready to be shown: names, identifiers, kind, place, founding, the latest
 * observation of each indicator, relations in both directions, events, known corrections and citations.
 *
 * The place is the object of its `based-in` relations, for an area the one it lies in. The founding is the event of the kind
 * `founding` that it takes part in as `founded`.
 *
 * @param subject a reference, or the id alone; ids that moved are followed
 * @returns `undefined` for an id that stands for nothing or that split
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example describeSubject(dataset, 'wallonia', { locale: 'de' })?.name.text // 'Wallonien'
 */
export function describeSubject<V extends Vocabulary>(
  dataset: Dataset<V>,
  subject: Reference<NoInfer<V>> | Reference<NoInfer<V>>['id'],
  { locale }: LocaleOptions = {},
): SubjectDescription<V> | undefined {
  const resolved = resolveLocale(locale);
  const found = findSubject<V>(dataset, subject);
  return found && describeFound<V>(dataset, found, resolved);
}

function describeFound<V extends Vocabulary>(
  dataset: Dataset<V>,
  subject: Subject<V>,
  locale: ResolvedLocale,
): SubjectDescription<V> {
  const { kind, record } = subject;
  const reference = { kind, id: record.id } as Reference<V>;
  const { id } = reference;
  const latest = listLatest<V>(dataset, { subject: id });
  const kindLabel = describeKind(dataset, subject, locale);
  return {
    kind,
    id,
    language: locale.language,
    name: formatName(subject, locale),
    ...(kindLabel && { kindLabel }),
    alternateNames: listAlternateNames<V>(dataset, record, locale),
    identifiers: listIdentifiers<V>(dataset, record, locale),
    ...describeOwnWords(record, locale),
    places: listPlaces(dataset, subject, locale),
    ...describeHistory<V>(dataset, id, locale),
    observations: latest.map((observation) => describeObservation<V>(dataset, observation, { locale: locale.tag })),
    relations: listRelations<V>(dataset, id, locale),
    corrections: describeCorrections<V>(dataset, reference, locale),
    citations: describeCitations<V>(dataset, record.citations, locale),
  };
}

function describeKind(
  dataset: Dataset,
  { kind, record }: Subject,
  locale: ResolvedLocale,
): CodeDescription | undefined {
  return 'kind' in record ? describeCode(dataset, `${kind}-kind`, record.kind, locale) : undefined;
}

function describeOwnWords(record: Subject['record'], { language }: ResolvedLocale): { description?: LocalizedText } {
  const description = 'description' in record ? record.description : undefined;
  return description ? { description: localizeText(description, language) } : {};
}

function listAlternateNames<V extends Vocabulary>(
  dataset: Dataset<V>,
  record: Subject<V>['record'],
  locale: ResolvedLocale,
): readonly AlternateNameDescription<V>[] {
  const names = 'alternateNames' in record ? (record.alternateNames ?? []) : [];
  return names.map(({ name, kind, citations }) => ({
    text: name,
    kind,
    kindText: locale.words.nameKind[kind],
    citations: describeCitations<V>(dataset, citations, locale),
  }));
}

function listIdentifiers<V extends Vocabulary>(
  dataset: Dataset<V>,
  record: Subject<V>['record'],
  locale: ResolvedLocale,
): readonly IdentifierDescription<V>[] {
  const identifiers = 'identifiers' in record ? (record.identifiers ?? []) : [];
  return identifiers.map(({ scheme, value, citations }) => ({
    text: value,
    scheme: describeCode(dataset, 'identifier-scheme', scheme, locale),
    citations: describeCitations<V>(dataset, citations, locale),
  }));
}

function listPlaces(
  dataset: Dataset,
  { kind, record }: Subject,
  locale: ResolvedLocale,
): readonly ReferenceDescription[] {
  const within: Reference[] =
    kind === 'area' && record.within !== undefined ? [{ kind: 'area', id: record.within }] : [];
  const seats = dataset.relations.filter(
    (relation) => relation.kind === 'based-in' && relation.subject.id === record.id,
  );
  const places = [...within, ...seats.map(({ object }) => object).filter((object) => object !== undefined)];
  return places.map((place) => describeReference(dataset, place, locale));
}

function describeHistory<V extends Vocabulary>(
  dataset: Dataset<V>,
  id: Reference<V>['id'],
  locale: ResolvedLocale,
): Pick<SubjectDescription<V>, 'events' | 'founding'> {
  const events = sortEvents(dataset.events.filter((event) => event.participants.some((one) => one.id === id)));
  const described = events.map((event) => describeEvent<V>(dataset, event, { locale: locale.tag }));
  const isFounding = ({ kind, participants }: Event<V>): boolean =>
    kind === 'founding' && participants.some((one) => one.id === id && one.role === 'founded');
  const founding = described[events.findIndex(isFounding)];
  return { events: described, ...(founding && { founding }) };
}

function listRelations<V extends Vocabulary>(
  dataset: Dataset<V>,
  id: Reference<V>['id'],
  locale: ResolvedLocale,
): readonly RelationDescription<V>[] {
  const from = dataset.relations.filter(({ subject }) => subject.id === id);
  const to = dataset.relations.filter(({ object }) => object?.id === id);
  return [
    ...from.map((relation) => describeRelation<V>(dataset, relation, 'from', locale)),
    ...to.map((relation) => describeRelation<V>(dataset, relation, 'to', locale)),
  ];
}
