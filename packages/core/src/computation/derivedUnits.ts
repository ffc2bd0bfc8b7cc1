import type { Unit, Vocabulary } from '@walbio/data';
import type { ComputedUnit, DerivedUnit } from './computedValue.ts';

/** So many times as much. */
export const ratio: DerivedUnit<never> = { id: 'ratio', kind: 'ratio', symbol: '×' };

/** In per cent of where it grew from. */
export const percentGrowth: DerivedUnit<never> = { id: 'percent-growth', kind: 'growth', symbol: '%' };

/**
 * What percentages differ by.
 *
 * @example formatQuantity({ number: 5 }, { locale: 'de', unit: percentagePoint }) // '5 Prozentpunkte'
 */
export const percentagePoint: DerivedUnit<never> & { readonly kind: 'difference' } = {
  id: 'percentage-point',
  kind: 'difference',
  label: {
    en: { one: 'percentage point', other: 'percentage points' },
    fr: { one: 'point de pourcentage', other: 'points de pourcentage' },
    nl: { one: 'procentpunt', other: 'procentpunten' },
    de: { one: 'Prozentpunkt', other: 'Prozentpunkte' },
  },
};

/** The unit of a difference: percentage points between two percentages, otherwise the unit of both. */
export function subtractUnits<V extends Vocabulary>(unit: ComputedUnit<V>): ComputedUnit<V> {
  return unit.symbol === '%' ? percentagePoint : unit;
}

/**
 * The unit of a quotient: a plain ratio of two values of the same unit, otherwise the one for each of the other.
 *
 * @returns `undefined` for different units of which one is no count or amount
 */
export function divideUnits<V extends Vocabulary>(
  numerator: ComputedUnit<V>,
  denominator: ComputedUnit<V>,
): ComputedUnit<V> | undefined {
  if (numerator.id === denominator.id) return ratio;
  if (!isCountOrAmount(numerator) || !isCountOrAmount(denominator)) return undefined;
  return { id: `${numerator.id}/${denominator.id}`, kind: 'quotient', numerator, denominator };
}

function isCountOrAmount<V extends Vocabulary>(unit: ComputedUnit<V>): unit is Unit<V> {
  return unit.kind === 'count' || unit.kind === 'amount';
}
