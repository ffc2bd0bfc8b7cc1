import { describe, expect, it } from 'vitest';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { chooseFacts } from './choose-facts.ts';
import { diffDatasets } from './diff-datasets.ts';

const { changes } = diffDatasets(
  editDataset(sampleDataset, (draft) => (draft.observations = [])),
  editDataset(sampleDataset, ({ observations }) => {
    const jobs = recordOf(observations, 'celyad.jobs.brochure-2016');
    const citations = [cite('page-2021', 'words')];
    observations.push({ ...jobs, id: 'celyad.jobs.page-2021', referencePeriod: '2021~', citations });
  }),
);
const ofCelyad = changes.filter(({ subject }) => subject?.id === 'celyad');

describe('chooseFacts', () => {
  it.each([
    [0, []],
    [1, ['jobs.page-2021']],
    [2, ['jobs.page-2021', 'funds.brochure-2016']],
    [3, ['jobs.page-2021', 'funds.brochure-2016', 'jobs.brochure-2016']],
    [9, ['jobs.page-2021', 'funds.brochure-2016', 'jobs.brochure-2016', 'launch.brochure-2016', 'phase.brochure-2016']],
  ])(
    'chooses %i: every source in turn, the latest first, and of each money before counts before dates and codes',
    (upTo, ids) => {
      expect(chooseFacts(ofCelyad, upTo).map(({ id }) => id.replace('celyad.', ''))).toEqual(ids);
    },
  );
});
