import type { BoundedQuantity, Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';

/**
 * A quantity with at most so many decimals, for one that was computed: a mean, a ratio, a growth rate. It stays true: a number
 * that loses something becomes approximate, a lower bound is rounded down and an upper one up. What a source printed is never
 * to be rounded.
 *
 * @throws {RangeError} when `decimals` is not a whole number from 0 to 20
 * @example roundQuantity({ number: 1 / 3 }, 2) // { number: 0.33, approximate: true }
 * @example roundQuantity({ minExclusive: 303.37 }, 1) // { minExclusive: 303.3 }
 */
export function roundQuantity(quantity: Quantity, decimals: number): Quantity {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    throw new RangeError(`${decimals} is not a number of decimals; write a whole number from 0 to 20`);
  }
  if (!isExact(quantity)) return roundBounds(quantity, decimals);
  const number = shift(Math.round(shift(quantity.number, decimals)), -decimals);
  return quantity.fraction || number === quantity.number ? quantity : { number, approximate: true };
}

function roundBounds(quantity: BoundedQuantity, decimals: number): BoundedQuantity {
  const rounded = Object.entries(quantity).map(([bound, value]: [string, unknown]) => {
    if (typeof value !== 'number') return [bound, value] as const;
    const round = bound.startsWith('min') ? Math.floor : Math.ceil;
    return [bound, shift(round(shift(value, decimals)), -decimals)] as const;
  });
  return Object.fromEntries(rounded);
}

/** Shifts the decimal point in the text, so that 1.005 becomes 100.5 and not the nearest product of two floats. */
function shift(number: number, places: number): number {
  const [digits, exponent = '0'] = `${number}`.split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
