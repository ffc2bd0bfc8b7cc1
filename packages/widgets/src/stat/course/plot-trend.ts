import { isExact, overlapsPeriod, parseEdtf } from '@walbio/core';
import type { SeriesEntry, SeriesPoint } from '@walbio/core';
import type { Edtf, Quantity } from '@walbio/data';
import { isExpected } from '../expected-statuses.ts';
import type { TrendLine, TrendPoint } from './trend-view.ts';

/** Where a point stands in the picture. */
export type Place = Omit<TrendPoint, 'observation' | 'isShown'>;

/** A point of a series, with its number. */
export interface QuantityPoint extends SeriesPoint {
  readonly observation: SeriesPoint['observation'] & { readonly value: Quantity };
}

/** Free room at each edge, in per cent: beside the first and last point, and for ends that nothing bounds. */
const margin = { x: 4, y: 16 };

/**
 * Places the points of a series by the middle of their periods and by their numbers. Of a rank, the first place is on top.
 *
 * @returns `undefined` where the time of a point is not known
 */
export function placePoints(points: readonly QuantityPoint[], isRank: boolean): readonly Place[] | undefined {
  const times = points.map(({ referencePeriod }) => findMiddle(referencePeriod));
  if (!times.every((time) => time !== undefined)) return undefined;
  const ends = points.map(({ observation }) => readEnds(observation.value));
  const toX = createScale(times, [margin.x, 100 - margin.x]);
  const heights: readonly [number, number] = isRank ? [margin.y, 100 - margin.y] : [100 - margin.y, margin.y];
  const toY = createScale(ends.flat().filter(Number.isFinite), heights);
  const edges: readonly [number, number] = isRank ? [0, 100] : [100, 0];
  return points.map(({ observation: { value } }, index) => ({
    x: toX(times[index] ?? 0),
    ...placeValue(value, ends[index] ?? [0, 0], { toY, edges }),
    isApproximate: value.approximate === true,
  }));
}

/** The lines between neighbours whose numbers can be compared; none over a gap, a break or a shared time. */
export function joinPoints(
  entries: readonly SeriesEntry[],
  places: ReadonlyMap<SeriesEntry, Place>,
): readonly TrendLine[] {
  return entries.flatMap((entry, index): readonly TrendLine[] => {
    const before = entries[index - 1];
    const [from, to] = [before && places.get(before), places.get(entry)];
    if (before?.type !== 'point' || entry.type !== 'point' || !isNumber(from) || !isNumber(to)) return [];
    const isBroken = entry.breaks.some(({ kind }) => kind !== 'status');
    if (isBroken || overlapsPeriod(before.referencePeriod, entry.referencePeriod)) return [];
    return [{ from, to, isExpected: isExpected(before.observation) || isExpected(entry.observation) }];
  });
}

function isNumber(place: Place | undefined): place is Place & { readonly y: number } {
  return place?.y !== undefined && !place.reach;
}

type Ends = readonly [low: number, high: number];

function readEnds(quantity: Quantity): Ends {
  if (isExact(quantity)) return [quantity.number, quantity.number];
  const { min, minExclusive, max, maxExclusive } = quantity;
  return [min ?? minExclusive ?? -Infinity, max ?? maxExclusive ?? Infinity];
}

interface Heights {
  readonly toY: (number: number) => number;
  /** Where “and less” and “and more” end. */
  readonly edges: readonly [below: number, above: number];
}

function placeValue(quantity: Quantity, [low, high]: Ends, { toY, edges }: Heights): Pick<TrendPoint, 'y' | 'reach'> {
  if (isExact(quantity)) return { y: toY(low) };
  if (low === -Infinity) return { y: toY(high), reach: [toY(high), edges[0]] };
  if (high === Infinity) return { y: toY(low), reach: [toY(low), edges[1]] };
  return { reach: [toY(low), toY(high)] };
}

/** A linear scale from the least and greatest of some numbers to a range, in per cent; one number is in its middle. */
function createScale(numbers: readonly number[], [start, end]: readonly [number, number]): (number: number) => number {
  const least = Math.min(...numbers);
  const width = Math.max(...numbers) - least;
  return (number) =>
    Math.round((width > 0 ? start + ((number - least) / width) * (end - start) : (start + end) / 2) * 10) / 10;
}

/** The middle of a period, in years; of an open one, the end that is known. */
function findMiddle(period: Edtf): number | undefined {
  const { earliest, latest } = parseEdtf(period);
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  return first === undefined || last === undefined ? undefined : (countYears(first) + countYears(last)) / 2;
}

function countYears(day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
}
