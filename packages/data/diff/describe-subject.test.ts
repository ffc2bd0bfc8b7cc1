import { expect, it } from 'vitest';
import type { DraftDataset } from '../test/datasets/sample-dataset.ts';
import { cite, editDataset, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { describeSubject } from './describe-subject.ts';
import { diffDatasets } from './diff-datasets.ts';

type Relation = DraftDataset['relations'][number];

const worksFor = { code: 'works-for', label: { en: 'works for' } };
const before = editDataset(sampleDataset, ({ codelists }) => {
  codelists.find(({ id }) => id === 'relation-kind')?.codes.push(worksFor);
});

it.each<readonly [string, Partial<Relation>, string]>([
  [
    'a post with its employer',
    { object: { kind: 'organization', id: 'ulb' }, title: { en: 'Professor' } },
    'Works for ULB (Professor).',
  ],
  ['a post whose employer the source leaves open', { title: { en: 'Professor' } }, 'Works as Professor.'],
  ['an employment of which the source says nothing', {}, 'Works for: not named by the source.'],
  [
    'a relation of another kind whose end is told in words',
    { kind: 'member-of', title: { en: 'Two clusters' } },
    'Member of: Two clusters.',
  ],
])('describeSubject tells %s', (_what, relation, text) => {
  const after = editDataset(before, ({ relations }) => {
    const citations = [cite('page-2021', 'Ann')];
    const subject = { kind: 'person', id: 'ann' } as const;
    relations.push({ id: 'ann.works-for', kind: 'works-for', subject, citations, ...relation });
  });
  const changes = diffDatasets(before, after).changes.filter(({ id }) => id === 'ann.works-for');
  expect(describeSubject(changes, 10).text).toBe(text);
});
