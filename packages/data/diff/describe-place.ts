import { isExact } from '../src/notation/index.ts';
import type { ExactQuantity, Quantity } from '../src/types.ts';

const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** Whether a rank is one place, rather than a range of places. */
export function isPlace(rank: Quantity): rank is ExactQuantity {
  return isExact(rank) && !rank.approximate && !rank.fraction && Number.isInteger(rank.number);
}

/**
 * A place in an order, as English writes it.
 *
 * @example describePlace(2) // '2nd'
 */
export function describePlace(place: number): string {
  return `${place}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)]}`;
}
