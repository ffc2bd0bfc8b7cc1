import { filterObservations } from '@walbio/core';
import type { Dataset, Observation, SubjectKind } from '@walbio/data';
import { putFirst } from './put-first.ts';
import { biotechScene } from './shown-sources.ts';

const order = [
  'market-capitalisation-rank',
  'biotech-market-value-share',
  'gross-value-added',
  'gross-value-added-ratio',
  'annual-employment-growth',
  'biotech-companies',
  'chemical-biomanufacturing-export-share',
];

/** The headline figures: all that the web page says of areas. */
export function listHeadlineFigures(dataset: Dataset): readonly Observation[] {
  return putFirst(listFigures(dataset, ['area']), order, ({ indicator }) => indicator);
}

/** What the web page counts beside: figures of neither areas nor events. The timeline shows those of events. */
export function listFurtherFigures(dataset: Dataset): readonly Observation[] {
  return listFigures(dataset, ['organization', 'person', 'programme', 'product']);
}

function listFigures(dataset: Dataset, kinds: readonly SubjectKind[]): readonly Observation[] {
  return filterObservations(dataset, { source: biotechScene }).filter(({ subject }) => kinds.includes(subject.kind));
}
