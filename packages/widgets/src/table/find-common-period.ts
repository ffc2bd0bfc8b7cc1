import type { ReferencePeriodDescription } from '@walbio/core';
import { identifyPeriod } from '../element/identify-period.ts';

/** The period that more than half of the cells have; `undefined` where there is none. */
export function findCommonPeriod(
  periods: readonly ReferencePeriodDescription[],
): ReferencePeriodDescription | undefined {
  const counts = new Map<string, number>();
  for (const period of periods) counts.set(identifyPeriod(period), (counts.get(identifyPeriod(period)) ?? 0) + 1);
  return periods.find((period) => (counts.get(identifyPeriod(period)) ?? 0) * 2 > periods.length);
}
