import type { SeriesGap } from './series.ts';

/**
 * The whole calendar years between the last day of all periods so far and the first day of the next one; both as `lastDay` and
 * `firstDay` have them.
 *
 * @returns `undefined` where there is none
 */
export function findGap(covered: string | undefined, begins: string): SeriesGap | undefined {
  if (covered === undefined || covered === '~' || begins === '') return undefined;
  const [first, last] = [Number(covered.slice(0, 4)) + 1, Number(begins.slice(0, 4)) - 1];
  if (first > last) return undefined;
  const [from, to] = [first, last].map((year) => String(year).padStart(4, '0')) as [string, string];
  return { type: 'gap', referencePeriod: from === to ? from : `${from}/${to}` };
}
