import type { Dataset, Event, Participant, Vocabulary } from '@walbio/data';
import { describeCode } from '../format/describeCode.ts';
import { describePeriod } from '../format/describePeriod.ts';
import type { EventDescription, LocaleOptions, ParticipantDescription } from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { findRecord } from '../query/findRecord.ts';
import { listOfSubject } from '../query/listObservations.ts';
import { describeCitations } from './describeCitations.ts';
import { describeCorrections } from './describeCorrections.ts';
import { describeObservation } from './describeObservation.ts';
import { describeReference } from './describeReference.ts';

/**
 * An event in words, ready to be shown: its date (with the value for an HTML `time` element), title, kind, participants with
 * their roles, figures, known corrections and citations.
 *
 * @returns `undefined` for an id that stands for no event
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example describeEvent(dataset, 'eurogentec-founding', { locale: 'fr' })?.date?.text // '1985'
 */
export function describeEvent<V extends Vocabulary>(
  dataset: Dataset<V>,
  event: Event<NoInfer<V>>,
  options?: LocaleOptions,
): EventDescription<V>;
export function describeEvent<V extends Vocabulary>(
  dataset: Dataset<V>,
  id: NoInfer<V>['event'],
  options?: LocaleOptions,
): EventDescription<V> | undefined;
export function describeEvent<V extends Vocabulary>(
  dataset: Dataset<V>,
  asked: Event<V> | V['event'],
  { locale }: LocaleOptions = {},
): EventDescription<V> | undefined {
  const found = typeof asked === 'string' ? findRecord<V, 'event'>(dataset, 'event', asked) : asked;
  return found && describeFound<V>(dataset, found, resolveLocale(locale));
}

function describeFound<V extends Vocabulary>(
  dataset: Dataset<V>,
  event: Event<V>,
  locale: ResolvedLocale,
): EventDescription<V> {
  const { id, kind, date, dateLabel, title, description, area, participants, citations } = event;
  const figures = listOfSubject(dataset, id) ?? [];
  return {
    id,
    language: locale.language,
    kind: describeCode(dataset, 'event-kind', kind, locale),
    ...(date !== undefined && { date: describePeriod(date, locale, dateLabel) }),
    title: localizeText(title, locale.language),
    ...(description && { description: localizeText(description, locale.language) }),
    ...(area !== undefined && { area: describeReference(dataset, { kind: 'area', id: area }, locale) }),
    participants: participants.map((participant) => describeParticipant(dataset, participant, locale)),
    observations: figures.map((figure) => describeObservation<V>(dataset, figure, { locale: locale.tag })),
    corrections: describeCorrections<V>(dataset, { kind: 'event', id }, locale),
    citations: describeCitations<V>(dataset, citations, locale),
  };
}

function describeParticipant(
  dataset: Dataset,
  { role, ...reference }: Participant,
  locale: ResolvedLocale,
): ParticipantDescription {
  return {
    ...describeReference(dataset, reference, locale),
    role: describeCode(dataset, 'participant-role', role, locale),
  };
}
