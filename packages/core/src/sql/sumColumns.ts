import type { Quantity } from '@walbio/data';
import { addBounds, fromBounds, toBounds } from '../quantity/bounds.ts';
import type { Bound, Bounds } from '../quantity/bounds.ts';
import { multiplyBounds } from '../quantity/multiplyBounds.ts';
import { divideIntegers } from '../quantity/rational.ts';
import type { Rational } from '../quantity/rational.ts';
import { readQuantity } from './readQuantity.ts';
import type { Writer } from './writer.ts';

/**
 * The sum of the quantities of a group, as JSON: how many there are; the sums of their ends in decimals; what is so of any of
 * them; and the few that decimals do not hold, such as one third, which are added when they are read.
 */
export function writeSum(writer: Writer): string {
  const sum = (end: string): string => `CAST(sum(CASE WHEN ${isSummable} THEN ${end} END) AS TEXT)`;
  const any = (trait: string): string => `coalesce(bool_or(${isSummable} AND ${trait}), FALSE)`;
  return writer.jsonArray([
    'count("quantity")',
    sum('"low_decimal"'),
    sum('"high_decimal"'),
    any('"low" IS NULL'),
    any('"high" IS NULL'),
    any('"low_open"'),
    any('"high_open"'),
    any('"low_soft"'),
    any('"high_soft"'),
    any('"no_near"'),
    `array_agg("quantity") FILTER (WHERE "measured" AND NOT ${isSummable})`,
  ]);
}

/** Whether decimals of the engine hold the ends of a quantity. */
const isSummable =
  '("measured" AND NOT "fractional" AND ("low" IS NULL OR "low_decimal" IS NOT NULL) ' +
  'AND ("high" IS NULL OR "high_decimal" IS NOT NULL))';

type PackedSum = readonly [
  count: number,
  low: string | null,
  high: string | null,
  noLow: boolean,
  noHigh: boolean,
  lowOpen: boolean,
  highOpen: boolean,
  lowSoft: boolean,
  highSoft: boolean,
  noNear: boolean,
  others: readonly unknown[] | null,
];

/** Reads what `writeSum` asks for: the sum, or the mean. `undefined` for no quantities, and when nothing bounds it. */
export function readSum(json: unknown, operation: 'sum' | 'mean'): Quantity | undefined {
  const sum = json as PackedSum | undefined;
  const count = sum?.[0] ?? 0;
  if (!sum || count === 0) return undefined;
  const others = (sum[10] ?? []).flatMap((packed) => readQuantity(packed) ?? []);
  const bounds = others.map(toBounds).reduce(addBounds, readBounds(sum));
  if (operation === 'sum') return fromBounds(bounds);
  const share = toBounds({ number: 1 / count, fraction: { numerator: 1, denominator: count } });
  return fromBounds(multiplyBounds(bounds, share));
}

function readBounds([, low, high, noLow, noHigh, lowOpen, highOpen, lowSoft, highSoft, noNear]: PackedSum): Bounds {
  const [least, most] = [readDecimal(low ?? '0'), readDecimal(high ?? '0')];
  const end = (value: Rational, open: boolean, soft: boolean): Bound => ({ value, open, firm: !soft });
  return {
    low: noLow ? undefined : end(least, lowOpen, lowSoft),
    high: noHigh ? undefined : end(most, highOpen, highSoft),
    near: noNear ? undefined : least,
  };
}

/** A decimal of digits and a point, however many digits it has. */
function readDecimal(text: string): Rational {
  const [whole = '0', decimals = ''] = text.split('.');
  return divideIntegers(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
