import type { Edtf } from '@walbio/data';
import { firstDay, lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';

/** For each of several periods, ordered by their first day, those of the others that share a day with it. */
export function listOverlaps(periods: readonly Edtf[]): readonly (readonly Edtf[])[] {
  const spans = periods.map((period) => readPeriod(period));
  const ends = spans.map((span) => ({ first: firstDay(span), last: lastDay(span) }));
  const overlaps = periods.map((): Edtf[] => []);
  ends.forEach(({ last }, index) => {
    for (let next = index + 1; next < ends.length && (ends[next]?.first ?? '~') <= last; next++) {
      overlaps[index]?.push(periods[next] as Edtf);
      overlaps[next]?.push(periods[index] as Edtf);
    }
  });
  return overlaps;
}
