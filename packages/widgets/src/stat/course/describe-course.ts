import { describeObservation } from '@walbio/core';
import type { Dataset, Edtf, Observation } from '@walbio/data';
import type { Locale } from '../../locale/locale.ts';
import type { Course } from '../stat-view.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeTrend } from './describe-trend.ts';
import { findDisputes } from './find-disputes.ts';

/** What a tile asks beside its value. */
export interface CourseQuery {
  readonly compare?: string | null | undefined;
  readonly trend?: boolean | undefined;
  readonly asOf?: Edtf | null | undefined;
}

/**
 * How an observation stands to an earlier one and in its series, as far as that is asked, and what disputes it.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function describeCourse(
  dataset: Dataset,
  shown: Observation,
  { compare, trend: isTrend, asOf }: CourseQuery,
  locale: Locale,
): Course {
  const comparison = compare ? describeComparison(dataset, shown, { compare, asOf, locale }) : undefined;
  const trend = isTrend ? describeTrend(dataset, shown, { asOf, locale }) : undefined;
  const disputes = findDisputes(dataset, shown, asOf).map((other) => describeObservation(dataset, other, locale));
  return { ...(comparison && { comparison }), ...(trend && { trend }), disputes };
}
