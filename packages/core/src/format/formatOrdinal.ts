import { numberFormat } from './intl.ts';
import { pluralRules } from './intl.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/** Writes a place in an order in digits: `1st`, `1er`, `1e`, `1.`. */
export function formatOrdinal(number: number, { tag, words: { ordinal } }: ResolvedLocale): string {
  const ending = ordinal[pluralRules(tag, 'ordinal').select(number)] ?? ordinal.other;
  return numberFormat(tag).format(number) + ending;
}
