import { describe, expect, it } from 'vitest';
import { renameRecord } from '../test/datasets/edit-dataset.ts';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import type { DraftDataset } from '../test/datasets/sample-dataset.ts';
import type { Change } from './change.ts';
import { diffDatasets } from './diff-datasets.ts';

const jobs = 'celyad.jobs.brochure-2016';
const funds = 'celyad.funds.brochure-2016';

describe('recognizeRenames', () => {
  it('recognises a renamed subject that got another name, with its statements', () => {
    const changes = diff((draft) => {
      const text = JSON.stringify(draft)
        .replaceAll('"celyad', '"celyad-oncology')
        .replaceAll('.celyad', '.celyad-oncology');
      Object.assign(draft, JSON.parse(text.replaceAll('celyad-oncology-founding', 'celyad-founding')));
      recordOf(draft.organizations, 'celyad-oncology').name = 'Celyad Oncology';
    });
    expect(changes.map(({ type, rule, id }) => `${type} ${rule} ${id}`)).toEqual([
      'renamed id-renamed celyad',
      `renamed id-renamed ${funds}`,
      `renamed id-renamed ${jobs}`,
      'renamed id-renamed celyad.launch.brochure-2016',
      'renamed id-renamed celyad.phase.brochure-2016',
      'renamed id-renamed celyad.spin-off-of.ulb',
      'changed reference-followed celyad-founding',
      'changed reference-followed cardio3',
    ]);
    expect(changes[0]?.fields).toMatchObject([{ path: ['name'], beforeText: 'Celyad', afterText: 'Celyad Oncology' }]);
  });

  it('leaves open which of two new records an old one became', () => {
    const changes = diff(({ people }) => {
      const [ann] = people.splice(0, 1);
      if (ann) people.push({ ...ann, id: 'anna', name: 'Anna' }, { ...ann, id: 'annie', name: 'Annie' });
    });
    expect(changes.map(({ type, id }) => `${type} ${id}`)).toEqual(['removed ann', 'added anna', 'added annie']);
  });

  it('recognises a statement by its derived id, though its value and its words are other ones', () => {
    const { dataset } = renameRecord(sampleDataset, 'celyad', 'celyad-oncology');
    const after = editDataset(dataset, ({ observations }) => {
      Object.assign(recordOf(observations, 'celyad-oncology.jobs.brochure-2016'), {
        value: { number: 96 },
        citations: [cite('brochure-2016', '96 jobs')],
      });
    });
    const change = diffDatasets(sampleDataset, after).changes.find(({ id }) => id === jobs);
    expect(change).toMatchObject({ type: 'renamed', targets: ['celyad-oncology.jobs.brochure-2016'] });
    expect(change?.fields.filter(({ follows }) => !follows).map(({ path }) => path[0])).toEqual([
      'value',
      'citations',
      'citations',
    ]);
  });

  it('tells what a record says anew from what follows a source that moved', () => {
    const { dataset } = renameRecord(sampleDataset, 'brochure-2016', 'brochure');
    const after = editDataset(dataset, ({ organizations }) => recordOf(organizations, 'celyad').citations.shift());
    const change = diffDatasets(sampleDataset, after).changes.find(({ id }) => id === 'celyad');
    expect(change).toMatchObject({
      rule: 'evidence-changed',
      fields: [
        { path: ['alternateNames', 'Cardio3', 'citations'], kind: 'removed', follows: true },
        { path: ['alternateNames', 'Cardio3', 'citations'], kind: 'added', follows: true },
        { path: ['citations'], kind: 'removed', before: cite('brochure-2016', 'Celyad') },
      ],
    });
    expect(change?.fields[2]).not.toHaveProperty('follows');
  });

  it('tells of a claim about somebody else as lost and new, though it rests on the same words', () => {
    const changes = diff(({ observations }) => {
      Object.assign(recordOf(observations, jobs), {
        id: 'ulb.jobs.brochure-2016',
        subject: { kind: 'organization', id: 'ulb' },
      });
    });
    expect(changes.map(({ type, id }) => `${type} ${id}`)).toEqual([`removed ${jobs}`, 'added ulb.jobs.brochure-2016']);
  });
});

function diff(edit: (draft: DraftDataset) => unknown): readonly Change[] {
  return diffDatasets(sampleDataset, editDataset(sampleDataset, edit)).changes;
}
