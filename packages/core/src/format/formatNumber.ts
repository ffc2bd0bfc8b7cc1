import { formatOrdinal } from './formatOrdinal.ts';
import { numberFormat } from './intl.ts';
import type { QuantityUnit } from './quantityUnit.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/** What a number looks like: a rank, money, a percentage, or digits alone. */
export type NumberUnit = Pick<QuantityUnit, 'kind' | 'currency' | 'symbol'>;

/**
 * Writes a number, or the two ends of a range, with what belongs to the digits: a currency, a percent sign, the ending of
 * an ordinal. Never rounds; money from a million on is in words (`€4.1 billion`) where three decimals hold it. A negative
 * number has the minus sign U+2212, which no line breaks behind and which is read aloud, where `Intl` writes a hyphen.
 */
export function formatNumber(numbers: readonly number[], locale: ResolvedLocale, unit?: NumberUnit): string {
  if (unit?.kind === 'rank') return numbers.map((rank) => formatOrdinal(rank, locale)).join('–');
  const { tag } = locale;
  if (unit?.currency) return formatMoney(tag, numbers, unit.currency);
  return unit?.symbol === '%' ? surround(tag, numbers, { style: 'percent' }) : formatDigits(tag, numbers);
}

function formatMoney(tag: string, numbers: readonly number[], currency: string): string {
  const style = { style: 'currency', currency } as const;
  if (numbers.every(isShortInWords))
    return surround(tag, numbers, style, { notation: 'compact', compactDisplay: 'long' });
  const digits = { minimumFractionDigits: numbers.every(Number.isInteger) ? 0 : 2 };
  return numbers.length > 1
    ? surround(tag, numbers, style, digits)
    : formatDigits(tag, numbers, { ...style, ...digits });
}

/** Whether a number is a million or more, and three decimals hold it in millions, billions or trillions. */
export function isShortInWords(number: number): boolean {
  const groups = Math.floor((`${Math.trunc(Math.abs(number))}`.length - 1) / 3);
  return groups > 1 && number % 1000 ** (groups - 1) === 0;
}

function formatDigits(tag: string, numbers: readonly number[], options: Intl.NumberFormatOptions = {}): string {
  const format = numberFormat(tag, options);
  const [low = 0, high] = numbers;
  return high === undefined ? joinParts(format.formatToParts(low)) : joinParts(format.formatRangeToParts(low, high));
}

/** Puts digits in the place where a style writes its own, so that currency and percent sign stand as in the locale. */
function surround(
  tag: string,
  numbers: readonly number[],
  style: Intl.NumberFormatOptions,
  options?: Intl.NumberFormatOptions,
): string {
  const [low = 0, high] = numbers;
  const isNegative = high === undefined && low < 0;
  const digits = formatDigits(tag, isNegative ? [-low] : numbers, options);
  const parts = numberFormat(tag, { ...style, minimumFractionDigits: 0 }).formatToParts(isNegative ? -1 : 1);
  return joinParts(parts, digits);
}

function joinParts(parts: readonly Intl.NumberFormatPart[], digits?: string): string {
  const write = ({ type, value }: Intl.NumberFormatPart): string => {
    if (type === 'minusSign') return '−';
    return type === 'integer' && digits !== undefined ? digits : value;
  };
  return parts.map(write).join('');
}
