import { comparePeriods, findRecord, isEdtf, overlapsPeriod } from '@walbio/core';
import type { SeriesPoint } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import { isExpected } from '../expected-statuses.ts';
import { findSeries } from './find-series.ts';
import type { SeriesScope } from './find-series.ts';
import { hasValue } from '../has-value.ts';

/**
 * The observation that another one is compared with: `previous`, what held at a date in EDTF, or an id.
 *
 * Of a series, facts are compared with facts alone; what is expected is compared with both. The previous one is of the last
 * period that ends before the observation’s own begins. At a date, the last period that it falls into counts, so that a year
 * goes before the decade around it.
 *
 * @returns `undefined` where there is none
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function findCompared(
  dataset: Dataset,
  shown: Observation,
  compare: string,
  { asOf }: Pick<SeriesScope, 'asOf'>,
): Observation | undefined {
  const isOther = (one: Observation): boolean => one.id !== shown.id && hasValue(one);
  if (compare === 'previous') return findLast(dataset, shown, { asOf }, (one) => isBefore(one, shown));
  if (isEdtf(compare)) return findLast(dataset, shown, { asOf, during: compare }, isOther);
  const found = findRecord(dataset, 'observation', compare);
  return found && isOther(found) ? found : undefined;
}

/** Whether the period of an observation ends before that of another one begins. */
export function isBefore({ referencePeriod: a }: Observation, { referencePeriod: b }: Observation): boolean {
  return comparePeriods(a, b) < 0 && !overlapsPeriod(a, b);
}

function findLast(
  dataset: Dataset,
  shown: Observation,
  scope: SeriesScope,
  fits: (one: Observation) => boolean,
): Observation | undefined {
  const entries = findSeries(dataset, shown, scope)?.entries ?? [];
  const points = entries.filter((entry): entry is SeriesPoint => entry.type === 'point');
  const candidates = points.map(({ observation }) => observation);
  return candidates.filter((one) => fits(one) && (isExpected(shown) || !isExpected(one))).at(-1);
}
