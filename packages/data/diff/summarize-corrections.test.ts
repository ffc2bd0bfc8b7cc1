import { describe, expect, it } from 'vitest';
import { editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { diffDatasets } from './diff-datasets.ts';
import { summarizeCorrections } from './summarize-corrections.ts';

const kinds = ['spelling', 'doubt', 'contradiction', 'error', 'doubt', 'spelling', 'doubt'] as const;
const { changes } = diffDatasets(
  sampleDataset,
  editDataset(sampleDataset, ({ corrections }) => {
    const known = recordOf(corrections, 'wallonia-jobs');
    corrections.push(...kinds.map((kind, index) => ({ ...known, id: `${index}-${kind}`, kind })));
  }),
);

describe('summarizeCorrections', () => {
  it('tells errors and contradictions first, and counts the rest by kind', () => {
    const [section] = summarizeCorrections(changes, 3);
    expect(section?.changes.map(({ id }) => id)).toEqual(['3-error', '2-contradiction', '1-doubt']);
    expect(section?.summaries).toEqual([{ label: '4 more', content: '2 doubts and 2 misspellings in the dataset' }]);
    expect(section?.count).toBe(7);
  });

  it('tells all of a short list, and nothing where no correction is new', () => {
    expect(summarizeCorrections(changes, 7)[0]?.changes).toHaveLength(7);
    expect(summarizeCorrections(changes, 7)[0]?.summaries).toEqual([]);
    expect(summarizeCorrections([], 7)).toEqual([]);
  });
});
