import type { Dataset, Edtf, Observation } from '@walbio/data';
import { lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { findSource } from './findSource.ts';
import { issuedBy } from './issuedBy.ts';

/**
 * The day when the latest source of an observation was issued, as far as it was by `asOf`: the last one that its date can
 * mean. An empty text where no source was, so that it comes before all others.
 */
export function findLastIssue(dataset: Dataset, { citations }: Observation, asOf: Edtf = '../9999'): string {
  const sources = citations.map((citation) => findSource(dataset, citation)).filter((source) => source !== undefined);
  const days = sources.filter(issuedBy(asOf)).map(({ issued }) => lastDay(readPeriod(issued)));
  return days.sort().at(-1) ?? '';
}
