import { formatNumber, isShortInWords } from './formatNumber.ts';
import type { NumberUnit } from './formatNumber.ts';
import { numberFormat } from './intl.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/**
 * Writes a number as it reads in a sentence. That is how {@link formatNumber} writes it, but for what only a table can say:
 * money in millions has the name of its currency (`4,1 milliards d’euros`), a rank the word for it (`Platz 1`).
 */
export function speakNumber(number: number, locale: ResolvedLocale, unit?: NumberUnit): string {
  const { tag, words } = locale;
  if (unit?.kind === 'rank' && words.rank) return words.rank.join(numberFormat(tag).format(number));
  if (unit?.currency === undefined || !words.money || !isShortInWords(number)) {
    return formatNumber([number], locale, unit);
  }
  const name = findCurrencyName(tag, unit.currency, number);
  const [before, beforeVowel = before] = words.money;
  const amount = numberFormat(tag, { notation: 'compact', compactDisplay: 'long' }).format(number).replace('-', '−');
  return `${amount} ${/^[aeiouéè]/i.test(name) ? beforeVowel : before}${name}`;
}

function findCurrencyName(tag: string, currency: string, number: number): string {
  const format = numberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(number).find(({ type }) => type === 'currency')?.value ?? currency;
}
