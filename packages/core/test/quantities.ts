import type { Quantity } from '@walbio/data';
import fc from 'fast-check';

/** A quantity, and a value that it can have, in hundredths so that no decimal is lost. */
export interface DrawnQuantity {
  readonly quantity: Quantity;
  readonly hundredths: number;
}

const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
const distance = fc.integer({ min: 1, max: 10_000 });

/** Any firm quantity: exact, or bounded on one side or on both, inclusive or exclusive. */
export const quantityWithValue: fc.Arbitrary<DrawnQuantity> = fc.oneof(
  hundredths.map((value) => ({ quantity: { number: value / 100 }, hundredths: value })),
  draw((value, below) => ({ minExclusive: (value - below) / 100 })),
  draw((value, below) => ({ min: (value - below) / 100 })),
  draw((value, _, above) => ({ maxExclusive: (value + above) / 100 })),
  draw((value, _, above) => ({ max: (value + above) / 100 })),
  draw((value, below, above) => ({ min: (value - below) / 100, max: (value + above) / 100 })),
  draw((value, below, above) => ({ minExclusive: (value - below) / 100, max: (value + above) / 100 })),
  hundredths.map((value) => ({ quantity: { min: value / 100 }, hundredths: value })),
);

function draw(toQuantity: (value: number, below: number, above: number) => Quantity): fc.Arbitrary<DrawnQuantity> {
  return fc
    .tuple(hundredths, distance, distance)
    .map(([value, below, above]) => ({ quantity: toQuantity(value, below, above), hundredths: value }));
}

/** Whether a quantity allows a value; one that is not there allows every value. */
export function allowsValue(quantity: Quantity | undefined, value: number): boolean {
  if (!quantity) return true;
  if ('number' in quantity) return Math.round(quantity.number * 100) === value && quantity.approximate !== true;
  const { min, minExclusive, max, maxExclusive } = quantity;
  return (
    (min === undefined || toHundredths(min) <= value) &&
    (minExclusive === undefined || toHundredths(minExclusive) < value) &&
    (max === undefined || value <= toHundredths(max)) &&
    (maxExclusive === undefined || value < toHundredths(maxExclusive))
  );
}

function toHundredths(number: number): number {
  return Math.round(number * 100);
}
