import { expect, it } from 'vitest';
import { cite, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { indexDataset } from './dataset-index.ts';
import { listCitations, listSources } from './list-citations.ts';

const record = {
  id: 'trial',
  name: 'A trial',
  kind: 'plan',
  alternateNames: [{ name: 'T', kind: 'short', citations: [cite('page-2021', 'T')] }],
  identifiers: [{ scheme: 'register', value: '1', citations: [cite('brochure-2016', 'no. 1')] }],
  citations: [cite('page-2021', 'the trial')],
} as const;

it('lists the passages of a record, then those of its other names and of its identifiers', () => {
  expect(listCitations(record).map(({ selector }) => selector.exact)).toEqual(['the trial', 'T', 'no. 1']);
});

it('lists each source once, with its title', () => {
  expect(listSources(record, indexDataset(sampleDataset))).toEqual([
    { id: 'page-2021', title: 'A page' },
    { id: 'brochure-2016', title: 'A brochure' },
  ]);
});

it('lists nothing for a record that needs no citation', () => {
  expect(listCitations({ id: 'euro', kind: 'amount', currency: 'EUR' })).toEqual([]);
});
