import type { Quantity } from '@walbio/data';

type PackedQuantity = readonly [
  number: number | null,
  numerator: number | null,
  denominator: number | null,
  min: number | null,
  minExclusive: number | null,
  max: number | null,
  maxExclusive: number | null,
  approximate: boolean,
];

/** Reads the JSON list that `packQuantity` makes of a quantity. */
export function readQuantity(packed: unknown): Quantity | undefined {
  if (packed === null || packed === undefined) return undefined;
  const [number, numerator, denominator, min, minExclusive, max, maxExclusive, approximate] = packed as PackedQuantity;
  const about = approximate && ({ approximate: true } as const);
  if (number !== null) {
    const fraction = numerator !== null && denominator !== null && { fraction: { numerator, denominator } };
    return { number, ...fraction, ...about };
  }
  return {
    ...(min !== null && { min }),
    ...(minExclusive !== null && { minExclusive }),
    ...(max !== null && { max }),
    ...(maxExclusive !== null && { maxExclusive }),
    ...about,
  };
}
