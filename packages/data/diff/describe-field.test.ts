import { expect, it } from 'vitest';
import type { Identifier } from '../src/types.ts';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { describeChange } from './describe-change.ts';
import { diffDatasets } from './diff-datasets.ts';

const trial: Identifier = {
  scheme: 'clinicaltrials',
  value: 'NCT03970746',
  citations: [cite('page-2021', 'NCT03970746')],
};

it.each<readonly [string, readonly Identifier[], readonly Identifier[], readonly string[]]>([
  ['that is new', [], [trial], ['identifiers added: NCT03970746 (clinicaltrials)']],
  ['that is gone', [trial], [], ['identifiers removed: NCT03970746 (clinicaltrials)']],
  [
    'that changed',
    [trial],
    [{ ...trial, value: 'NCT03970747' }],
    ['identifier removed: NCT03970746 (clinicaltrials)', 'identifier added: NCT03970747 (clinicaltrials)'],
  ],
  [
    'of another register',
    [trial],
    [{ ...trial, scheme: 'euctr' }],
    ['identifier “NCT03970746” scheme: clinicaltrials → euctr'],
  ],
  [
    'beside another',
    [trial],
    [trial, { ...trial, value: 'NCT03970747' }],
    ['identifier added: NCT03970747 (clinicaltrials)'],
  ],
  [
    'that rests on other words',
    [trial],
    [{ ...trial, citations: [cite('brochure-2016', 'NCT03970746')] }],
    ['no longer cites “NCT03970746” in A page', 'cites “NCT03970746” in A brochure'],
  ],
])('an identifier %s reads well', (_what, before, after, statements) => {
  const [from, to] = [before, after].map((identifiers) =>
    editDataset(sampleDataset, ({ programmes }) => {
      if (identifiers.length > 0) Object.assign(recordOf(programmes, 'plan'), { identifiers });
    }),
  );
  const change = diffDatasets(from!, to!).changes.find(({ id }) => id === 'plan');
  expect(change && describeChange(change).statements).toEqual(statements);
});
