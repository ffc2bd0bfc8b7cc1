import { isExact } from '../src/notation/index.ts';
import type { BoundedQuantity, Quantity } from '../src/types.ts';

const scales = [
  { size: 1_000_000_000, below: 1_000_000_000_000, word: ' billion' },
  { size: 1_000_000, below: 1_000_000_000, word: ' million' },
] as const;

/**
 * A quantity in English words, as a reader of news says it; nothing is rounded. Currencies stand before the number, other
 * units behind the last one.
 *
 * @param unit the symbol, ISO 4217 code or word of the unit, as `labelUnitOf` gives it
 * @example describeQuantity({ minExclusive: 350 }, 'companies') // 'more than 350 companies'
 * @example describeQuantity({ maxExclusive: 20, approximate: true }, '%') // 'almost 20 %'
 * @example describeQuantity({ number: 4_100_000_000 }, 'EUR') // '€4.1 billion'
 */
export function describeQuantity(quantity: Quantity, unit?: string): string {
  const money = unit === undefined ? undefined : findCurrencySign(unit);
  const behind = unit === undefined || money !== undefined ? '' : ` ${unit === '×' ? 'times' : unit}`;
  return describeNumbers(quantity, (number) => (money ?? '') + scaleNumber(number)) + behind;
}

/** Whether a unit has to stand with every number: a currency or a sign, rather than a word that is said once. */
export function isSign(unit: string): boolean {
  return findCurrencySign(unit) !== undefined || !/\p{L}/u.test(unit);
}

type WriteNumber = (number: number) => string;

function describeNumbers(quantity: Quantity, write: WriteNumber): string {
  const about = quantity.approximate ? 'about ' : '';
  if (!isExact(quantity)) return describeBounds(quantity, write);
  const { number, fraction } = quantity;
  return about + (fraction ? `${fraction.numerator}/${fraction.denominator}` : write(number));
}

function describeBounds(quantity: BoundedQuantity, write: WriteNumber): string {
  const { min, minExclusive, max, maxExclusive, approximate } = quantity;
  const hasBoth = (min ?? minExclusive) !== undefined && (max ?? maxExclusive) !== undefined;
  const about = approximate ? 'about ' : '';
  if (min !== undefined && max !== undefined) return `${about}${write(min)} to ${write(max)}`;
  const isNear = approximate && !hasBoth;
  const bounds = [
    { words: isNear ? 'at least about' : 'at least', number: min },
    { words: isNear ? 'just over' : 'more than', number: minExclusive },
    { words: isNear ? 'at most about' : 'at most', number: max },
    { words: isNear ? 'almost' : 'less than', number: maxExclusive },
  ].flatMap(({ words, number }) => (number === undefined ? [] : [`${words} ${write(number)}`]));
  return (hasBoth ? about : '') + bounds.join(' and ');
}

/** Large round numbers by their word, all others with their digits in groups. */
function scaleNumber(number: number): string {
  for (const { size, below, word } of scales) {
    const isWithin = Math.abs(number) >= size && Math.abs(number) < below;
    if (isWithin && number % (size / 100) === 0) return groupDigits(number / size) + word;
  }
  return groupDigits(number);
}

function groupDigits(number: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(number);
}

function findCurrencySign(unit: string): string | undefined {
  if (!/^[A-Z]{3}$/.test(unit)) return undefined;
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency: unit }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? unit;
  return /^[A-Z]{3}$/.test(sign) ? `${sign} ` : sign;
}
