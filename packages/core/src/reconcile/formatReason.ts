import type { Correction, Vocabulary } from '@walbio/data';
import type { LocaleOptions, LocalizedText } from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import type { ClaimReason } from './claimPair.ts';
import type { TotalReason } from './listContradictions.ts';
import { findReconcileWords } from './locale/findReconcileWords.ts';

/** A pair of claims, or a contradiction. */
export interface Reasoned<V extends Vocabulary = Vocabulary> {
  readonly reason: ClaimReason | TotalReason;
  readonly correction?: Correction<V>;
  readonly corrections?: readonly Correction<V>[];
}

/**
 * Why two claims agree, supersede, differ or contradict, or why a total is wrong, as a sentence; for what is recorded, in the
 * words of its correction.
 *
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatReason({ reason: 'exclusive-values' }).text // 'For the same period, the values exclude each other.'
 */
export function formatReason<V extends Vocabulary>(
  { reason, corrections = [], correction = corrections[0] }: Reasoned<V>,
  { locale }: LocaleOptions = {},
): LocalizedText {
  const { language } = resolveLocale(locale);
  if (reason !== 'recorded') return { text: findReconcileWords(language)[reason], language };
  return correction ? localizeText(correction.reason, language) : { text: '', language };
}
