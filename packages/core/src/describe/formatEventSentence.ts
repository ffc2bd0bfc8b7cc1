import type { Dataset, Event, Vocabulary } from '@walbio/data';
import { describePeriod } from '../format/describePeriod.ts';
import type { LocaleOptions, LocalizedText } from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { bracketRemarks } from './bracketRemarks.ts';
import { describeReference } from './describeReference.ts';
import { formatAttribution } from './formatAttribution.ts';
import { listFaults } from './listFaults.ts';
import { resolveStatement } from './resolveStatement.ts';
import { tellInOneLanguage } from './tellInOneLanguage.ts';
import type { Telling } from './tellInOneLanguage.ts';

/**
 * An event as one sentence that can stand alone: its title; in brackets its date (or that none is stated), its place, and
 * whether it is known to be wrong; then the source. Where a part has no translation all of it is in English, and `language`
 * says so.
 *
 * @throws {QueryError} for an event that the dataset does not know, or whose source it does not hold
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatEventSentence(dataset, 'celyad-founding', { locale: 'de' }).text // 'Gründung von Celyad (2007), laut …'
 */
export function formatEventSentence<V extends Vocabulary>(
  dataset: Dataset<V>,
  event: Event<NoInfer<V>> | NoInfer<V>['event'],
  { locale }: LocaleOptions = {},
): LocalizedText {
  const found = resolveStatement(dataset, 'event', event, 'formatEventSentence');
  return tellInOneLanguage(resolveLocale(locale), (resolved) => tellEvent(dataset, found, resolved));
}

function tellEvent(dataset: Dataset, event: Event, locale: ResolvedLocale): Telling {
  const { id, title: titles, date: edtf, dateLabel, area, citations } = event;
  const title = localizeText(titles, locale.language);
  const date = edtf === undefined ? undefined : describePeriod(edtf, locale, dateLabel);
  const place = area === undefined ? undefined : describeReference(dataset, { kind: 'area', id: area }, locale).name;
  const faults = listFaults(dataset, { kind: 'event', id }, locale);
  const remarks = bracketRemarks([date?.text ?? locale.words.undated, place?.text, ...faults]);
  return {
    text: `${title.text}${remarks}${formatAttribution(dataset, citations, locale)}.`,
    parts: [title, date, place],
  };
}
