import type { Dataset, Relation, Vocabulary } from '@walbio/data';
import { describeCode } from '../format/describeCode.ts';
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
 * A relation as one sentence that can stand alone: its subject, what links it, its object (or `…` where the source leaves it
 * open); in brackets the title, the period, and whether it is known to be wrong; then the source. A colon keeps names from
 * having to be inflected or elided. Where a part has no translation all of it is in English, and `language` says so.
 *
 * @throws {QueryError} for a relation that the dataset does not know, or whose source it does not hold
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatRelationSentence(dataset, 'mithra.spin-off-of.uliege', { locale: 'fr' }).text
 * // 'Mithra – spin-off de : Université de Liège, selon …'
 */
export function formatRelationSentence<V extends Vocabulary>(
  dataset: Dataset<V>,
  relation: Relation<NoInfer<V>> | NoInfer<V>['relation'],
  { locale }: LocaleOptions = {},
): LocalizedText {
  const found = resolveStatement(dataset, 'relation', relation, 'formatRelationSentence');
  return tellInOneLanguage(resolveLocale(locale), (resolved) => tellRelation(dataset, found, resolved));
}

function tellRelation(dataset: Dataset, relation: Relation, locale: ResolvedLocale): Telling {
  const { id, kind, subject, object, title: titles, referencePeriod, citations } = relation;
  const from = describeReference(dataset, subject, locale).name;
  const label = describeCode(dataset, 'relation-kind', kind, locale);
  const to = object && describeReference(dataset, object, locale).name;
  const title = titles && localizeText(titles, locale.language);
  const period = referencePeriod === undefined ? undefined : describePeriod(referencePeriod, locale);
  const faults = listFaults(dataset, { kind: 'relation', id }, locale);
  const remarks = bracketRemarks([title?.text, period?.text, ...faults]);
  const link = to ? `${label.text}${locale.words.colon}${to.text}` : `${label.text} …`;
  return {
    text: `${from.text} – ${link}${remarks}${formatAttribution(dataset, citations, locale)}.`,
    parts: [from, label, to, title, period],
  };
}
