import type { ExactQuantity, Quantity, Unit, Vocabulary } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import type { LocaleOptions } from '../format/description.ts';
import { formatQuantity } from '../format/formatQuantity.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import { isComputed } from './computedValue.ts';
import type { ComputedUnit, ComputedValue } from './computedValue.ts';
import { findComputationWords } from './locale/findComputationWords.ts';

/** These come out of no table and can have endless decimals. */
const rounded: readonly string[] = ['mean', 'median', 'ratio', 'growth'];

/**
 * Writes a computed value with its qualifier and unit: `more than €303 million`, `about €1.94 million per full-time
 * equivalent`, `about 6.26%`, `5 percentage points`; that it cannot be told, where nothing bounds it.
 *
 * Sums, differences and what is picked from its inputs are written in full. Means, medians, ratios and growth rates are rounded
 * to a whole number from 1000 on, otherwise to two decimals, or three digits below 1; a number that this changes is “about”,
 * and a bound moves outwards. Where a unit has no label in the language, all of it is in English.
 *
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatComputedValue(computeSum(dataset, ['celyad.funds-raised.cell-therapy-2016', 'bone-therapeutics.funds-raised.cell-therapy-2016'])) // 'more than €303 million'
 */
export function formatComputedValue<V extends Vocabulary>(
  { operation, value, unit, inputs }: ComputedValue<V>,
  { locale }: LocaleOptions = {},
): string {
  const { tag, language } = resolveLocale(locale);
  const isWhole = [unit, numeratorOf(unit), denominatorOf(unit)].every((one) => !one?.label || one.label[language]);
  const words = findComputationWords(isWhole ? language : 'en');
  if (!value) return words.unbounded;
  const isRounded = rounded.includes(operation) || inputs.some(isComputed);
  const text = formatQuantity(isRounded && isExact(value) ? dropFraction(value) : value, {
    locale: isWhole ? tag : 'en',
    unit: (numeratorOf(unit) ?? unit) as unknown as Unit,
    ...(isRounded && { decimals: countDecimals(value) }),
  });
  const below = denominatorOf(unit);
  return below ? `${text} ${words.per} ${nameUnit(below, isWhole ? language : 'en')}` : text;
}

/** The decimals that a reader can use. */
function countDecimals(quantity: Quantity): number {
  const { number, min, minExclusive, max, maxExclusive } = quantity as Record<string, number | undefined>;
  const sizes = [number, min, minExclusive, max, maxExclusive].map((end) => Math.abs(end ?? 0)).filter(Boolean);
  if (Math.max(...sizes) >= 1000) return 0;
  const least = Math.min(1, ...sizes);
  return Math.min(2 - Math.floor(Math.log10(least)), 20);
}

/** In decimals, since a fraction such as 213/110 says little. */
function dropFraction({ fraction: _, ...quantity }: ExactQuantity): Quantity {
  return quantity;
}

function numeratorOf<V extends Vocabulary>(unit: ComputedUnit<V>): Unit<V> | undefined {
  return 'numerator' in unit ? unit.numerator : undefined;
}

function denominatorOf<V extends Vocabulary>(unit: ComputedUnit<V>): Unit<V> | undefined {
  return 'denominator' in unit ? unit.denominator : undefined;
}

function nameUnit<V extends Vocabulary>({ id, label, symbol, currency }: Unit<V>, language: 'en' | 'fr' | 'nl' | 'de') {
  return (label?.[language] ?? label?.en)?.one ?? symbol ?? currency ?? id;
}
