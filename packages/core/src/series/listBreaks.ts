import type { Dataset, Observation } from '@walbio/data';
import { findUnit } from '../query/findUnit.ts';
import type { SeriesBreak } from './series.ts';

/** What is not as in the observation before. */
export function listBreaks(
  dataset: Dataset,
  before: Observation | undefined,
  after: Observation,
): readonly SeriesBreak[] {
  if (!before) return [];
  const [first, second] = [readTraits(dataset, before), readTraits(dataset, after)];
  return (Object.keys(first) as SeriesBreak['kind'][])
    .map((kind) => ({ kind, from: first[kind], to: second[kind] }))
    .filter(({ from, to }) => from !== to);
}

function readTraits(dataset: Dataset, observation: Observation): Readonly<Record<SeriesBreak['kind'], string>> {
  const { citations, status, indicator, periodBasis } = observation;
  return {
    source: [...new Set(citations.map(({ source }) => source))].sort().join(','),
    status,
    indicator,
    unit: findUnit(dataset, indicator)?.id ?? '',
    'period-basis': periodBasis,
  };
}
