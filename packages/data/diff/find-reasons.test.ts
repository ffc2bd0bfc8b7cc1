import { describe, expect, it } from 'vitest';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import type { DraftDataset } from '../test/datasets/sample-dataset.ts';
import type { Change } from './change.ts';
import { diffDatasets } from './diff-datasets.ts';
import type { DiffOptions } from './diff-datasets.ts';

const jobs = 'celyad.jobs.brochure-2016';

describe('the reasons of a change', () => {
  const edit = (draft: DraftDataset): DraftDataset['observations'][number] => {
    const observation = recordOf(draft.observations, jobs);
    observation.value = { number: 96 };
    return observation;
  };

  it('are what the maintainer says, a new correction, a new source and another passage, in this order', () => {
    const [change] = diff(
      (draft) => {
        edit(draft).citations.push(cite('brochure-2016', '96'), cite('report', 'ninety-six'));
        draft.corrections.push({ ...correct(jobs), id: 'celyad-jobs' });
        draft.sources.push({ ...recordOf(draft.sources, 'page-2021'), id: 'report', title: 'A report' });
      },
      { reasons: { [jobs]: 'It was misread.' } },
    );
    expect(change?.reasons).toMatchObject([
      { type: 'maintainer', text: 'It was misread.' },
      { type: 'correction', correction: { id: 'celyad-jobs' } },
      { type: 'source', source: { id: 'report', title: 'A report' }, isNew: true },
      { type: 'passage', citation: { source: 'brochure-2016', selector: { exact: '96' } } },
    ]);
    expect(change?.section).toBe('corrected');
  });

  it('tell a source that is new for the record from one that is new', () => {
    const [change] = diff((draft) => edit(draft).citations.push(cite('page-2021', '96')));
    expect(change?.reasons).toMatchObject([{ type: 'source', source: { id: 'page-2021' }, isNew: false }]);
  });

  it('are not sought in a correction that was there already', () => {
    const [change] = diff(({ observations }) => {
      recordOf(observations, 'wallonia.jobs.page-2021').value = { number: 16_000 };
    });
    expect(change?.reasons).toEqual([]);
  });

  it('are found in a correction that is worded anew', () => {
    const [change] = diff(({ observations, corrections }) => {
      recordOf(observations, 'wallonia.jobs.page-2021').value = { number: 16_000 };
      recordOf(corrections, 'wallonia-jobs').reason.en = 'The page says of whom.';
    });
    expect(change?.reasons).toMatchObject([{ type: 'correction', correction: { id: 'wallonia-jobs' } }]);
  });

  it('are the new date of a source, for the periods that follow from it', () => {
    const changes = diff(({ sources, observations }) => {
      recordOf(sources, 'brochure-2016').issued = '2016-05';
      for (const observation of observations) {
        if (observation.periodBasis === 'issued') observation.referencePeriod = '2016-05';
      }
    });
    const periods = changes.filter(({ collection }) => collection === 'observations');
    expect(periods).toHaveLength(4);
    for (const { reasons } of periods) {
      expect(reasons).toEqual([
        { type: 'redated', source: { id: 'brochure-2016', title: 'A brochure' }, before: '2016', after: '2016-05' },
      ]);
    }
  });

  it('are not the new date of a source, where the source states the period', () => {
    const changes = diff(({ sources, observations }) => {
      recordOf(sources, 'page-2021').issued = '2021-05';
      recordOf(observations, 'wallonia.jobs.page-2021').referencePeriod = '2005/2015';
    });
    expect(changes.find(({ collection }) => collection === 'observations')?.reasons).toEqual([]);
  });

  it('are none for an id that every object of the language knows', () => {
    const before = editDataset(sampleDataset, ({ people }) => (recordOf(people, 'ann').id = 'constructor'));
    const after = editDataset(before, ({ people }) => (recordOf(people, 'constructor').name = 'Anna'));
    expect(diffDatasets(before, after).changes.map(({ reasons }) => reasons)).toEqual([[]]);
  });

  it('are not the evidence, where the evidence is the news', () => {
    const [change] = diff(({ people }) => people[0]?.citations.push(cite('brochure-2016', 'Dr Ann')));
    expect(change).toMatchObject({ rule: 'evidence-changed', reasons: [] });
  });

  it('reach a record that is gone, and one that moved, by its old or its new id', () => {
    const edits = ({ people, products, redirects }: DraftDataset): void => {
      people.pop();
      recordOf(products, 'cells').id = 'stem-cells';
      redirects.push({ id: 'cells', kind: 'product', reason: 'moved', targets: ['stem-cells'] });
    };
    const changes = diff(edits, { reasons: { ann: 'Somebody else.', 'stem-cells': 'There are others.' } });
    expect(changes.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['ann', [{ type: 'maintainer', text: 'Somebody else.' }]],
      ['cells', [{ type: 'maintainer', text: 'There are others.' }]],
    ]);
  });

  it('are given back where nothing changed', () => {
    const { unusedReasons } = diffDatasets(sampleDataset, editDataset(sampleDataset, edit), {
      reasons: { [jobs]: 'It was misread.', celyad: 'It was renamed.', constructor: 'No record.' },
    });
    expect(unusedReasons).toEqual(['celyad', 'constructor']);
  });
});

function diff(edit: (draft: DraftDataset) => unknown, options: DiffOptions = {}): readonly Change[] {
  return diffDatasets(sampleDataset, editDataset(sampleDataset, edit), options).changes;
}

function correct(id: string): DraftDataset['corrections'][number] {
  return {
    id: 'correction',
    kind: 'error',
    targets: [{ kind: 'observation', id }],
    printed: '95',
    holds: { en: '96' },
    reason: { en: 'The total says so.' },
    citations: [cite('brochure-2016', 'its jobs')],
  };
}
