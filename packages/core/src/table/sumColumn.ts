import type { Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';

/** What adding up has to know of a quantity besides its numbers; one bit each, so that those of a sum are or-ed. */
export const traits = {
  lowOpen: 1,
  highOpen: 2,
  lowSoft: 4,
  highSoft: 8,
  noLow: 16,
  noHigh: 32,
  /** It lies at or close to no single number. */
  noNear: 64,
  /** It cannot be added up in whole numbers: a fraction, or a number of too many digits. */
  inexact: 128,
} as const;

/**
 * Quantities as whole numbers, so that decimals add up exactly: a number of the column is the whole number divided by
 * `scale`. Rows without a quantity are 0 and have no traits.
 */
export interface SumColumn {
  readonly scale: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The traits of each row; left out where every row is an exact number or nothing. */
  readonly traits?: Uint8Array;
  /** How many rows may be added up at most before a sum could lose digits. */
  readonly rowsAtMost: number;
}

const scales = [1, 10, 100, 1000, 1e4, 1e5, 1e6] as const;

/** Above this a whole number of the column could have more digits than a computer keeps. */
const greatest = 1e15;

/** Encodes quantities for adding up. */
export function encodeSums(printed: Float64Array, readQuantity: (row: number) => Quantity, exact: boolean): SumColumn {
  if (exact) return encodeExact(printed);
  const low = new Float64Array(printed.length);
  const high = new Float64Array(printed.length);
  const found = new Uint8Array(printed.length);
  const ends = printed.length === 0 ? [] : listEnds(printed, readQuantity);
  const scale = findScale(ends);
  for (let row = 0; row < printed.length; row++) {
    if (Number.isNaN(printed[row])) continue;
    const { least, most, marks } = readEnds(readQuantity(row));
    const [from, to] = [Math.round(least * scale), Math.round(most * scale)];
    const isWhole = isExactly(from, scale, least) && isExactly(to, scale, most);
    found[row] = isWhole ? marks : marks | traits.inexact;
    if (isWhole) [low[row], high[row]] = [from, to];
  }
  return { scale, low, high, traits: found, rowsAtMost: countRows(low, high) };
}

function encodeExact(printed: Float64Array): SumColumn {
  const scale = findScale(printed);
  const whole = scale === 1 ? printed : printed.map((number) => Math.round(number * scale));
  const isWhole = whole.every((number, row) => isExactly(number, scale, printed[row] as number));
  if (isWhole) return { scale, low: whole, high: whole, rowsAtMost: countRows(whole, whole) };
  const marks = Uint8Array.from(whole, (number, row) =>
    isExactly(number, scale, printed[row] as number) ? 0 : traits.inexact,
  );
  return { scale, low: whole, high: whole, traits: marks, rowsAtMost: 0 };
}

function listEnds(printed: Float64Array, readQuantity: (row: number) => Quantity): readonly number[] {
  const ends: number[] = [];
  for (let row = 0; row < printed.length; row++) {
    if (Number.isNaN(printed[row])) continue;
    const { least, most } = readEnds(readQuantity(row));
    ends.push(least, most);
  }
  return ends;
}

/** The least power of ten that makes whole numbers of all that are not hopeless. */
function findScale(numbers: Iterable<number>): number {
  let at = 0;
  for (const number of numbers) {
    while (at < scales.length - 1 && needsMore(number, scales[at] as number)) at++;
  }
  return scales[at] as number;
}

function needsMore(number: number, scale: number): boolean {
  const whole = Math.round(number * scale);
  return whole / scale !== number && Math.abs(whole) < greatest / 10;
}

function isExactly(whole: number, scale: number, number: number): boolean {
  return Math.abs(whole) < greatest && whole / scale === number;
}

function countRows(low: Float64Array, high: Float64Array): number {
  let most = 1;
  for (let row = 0; row < low.length; row++)
    most = Math.max(most, Math.abs(low[row] as number), Math.abs(high[row] as number));
  return Math.floor(Number.MAX_SAFE_INTEGER / most);
}

interface Ends {
  readonly least: number;
  readonly most: number;
  readonly marks: number;
}

function readEnds(quantity: Quantity): Ends {
  const soft = quantity.approximate ? traits.lowSoft | traits.highSoft : 0;
  if (isExact(quantity)) {
    const { number, fraction } = quantity;
    return { least: number, most: number, marks: soft | (fraction ? traits.inexact : 0) };
  }
  const { min, minExclusive, max, maxExclusive, approximate } = quantity;
  const [low, high] = [min ?? minExclusive, max ?? maxExclusive];
  const isAlmost = approximate && (low === undefined || high === undefined) && min === undefined && max === undefined;
  if (isAlmost) return readAlmost(low, high);
  const open = (minExclusive === undefined ? 0 : traits.lowOpen) | (maxExclusive === undefined ? 0 : traits.highOpen);
  const none = (low === undefined ? traits.noLow : 0) | (high === undefined ? traits.noHigh : 0);
  return { least: low ?? 0, most: high ?? 0, marks: soft | open | none | traits.noNear };
}

/** Almost 20, or just over 350: close to the number, and firm on the side that the words exclude. */
function readAlmost(low: number | undefined, high: number | undefined): Ends {
  const near = (low ?? high) as number;
  return low === undefined
    ? { least: near, most: near, marks: traits.highOpen | traits.lowSoft }
    : { least: near, most: near, marks: traits.lowOpen | traits.highSoft };
}
