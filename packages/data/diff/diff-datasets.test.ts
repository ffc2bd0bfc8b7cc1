import { describe, expect, it } from 'vitest';
import type { Dataset } from '../src/types.ts';
import { listMutations } from '../test/datasets/list-mutations.ts';
import { replaceRecord } from '../test/datasets/edit-dataset.ts';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import type { DraftDataset } from '../test/datasets/sample-dataset.ts';
import type { Change, FieldChange } from './change.ts';
import { collectionNames } from '../src/collections.ts';
import { diffDatasets } from './diff-datasets.ts';

const jobs = 'celyad.jobs.brochure-2016';
const funds = 'celyad.funds.brochure-2016';

describe('diffDatasets', () => {
  it('names both releases, and no change between a dataset and itself', () => {
    const after: Dataset = { ...sampleDataset, version: '1.0.1', issued: '2026-02-28' };
    expect(diffDatasets(sampleDataset, after)).toEqual({
      from: { version: '1.0.0', issued: '2026-01-31' },
      to: { version: '1.0.1', issued: '2026-02-28' },
      changes: [],
      unusedReasons: [],
    });
  });

  it('tells of a changed value all that a reader wants to know', () => {
    const changes = diff(({ observations }) => (recordOf(observations, jobs).value = { minExclusive: 105 }));
    expect(changes).toEqual([
      {
        type: 'changed',
        collection: 'observations',
        id: jobs,
        label: 'Celyad: Jobs, as said in 2016',
        subject: { kind: 'organization', id: 'celyad', label: 'Celyad' },
        fields: [
          {
            path: ['value'],
            kind: 'changed',
            before: { number: 95 },
            after: { minExclusive: 105 },
            beforeText: '95',
            afterText: '>105',
            unit: 'jobs',
            unitKind: 'count',
          },
        ],
        sources: [{ id: 'brochure-2016', title: 'A brochure' }],
        reasons: [],
        bump: 'patch',
        rule: 'value-changed',
        section: 'changed',
      },
    ]);
  });

  it.each<readonly [string, (draft: DraftDataset) => unknown, Partial<FieldChange>]>([
    [
      'a code as its label',
      ({ observations }) => (recordOf(observations, 'celyad.phase.brochure-2016').value = { code: 'phase-2' }),
      { path: ['value'], beforeText: 'phase 1', afterText: 'phase 2' },
    ],
    [
      'a date with its bound',
      ({ observations }) => (recordOf(observations, 'celyad.launch.brochure-2016').value = { date: '2021' }),
      { path: ['value'], beforeText: '>2020', afterText: '2021' },
    ],
    [
      'the id of a record as its label',
      ({ areas }) => (recordOf(areas, 'belgium').within = 'wallonia'),
      { path: ['within'], kind: 'added', afterText: 'Wallonia' },
    ],
    [
      'a kind as the label of its code',
      ({ organizations }) => (recordOf(organizations, 'celyad').kind = 'university'),
      { path: ['kind'], beforeText: 'company', afterText: 'university' },
    ],
    [
      'a participant with its role',
      ({ events }) => events[0]?.participants.pop(),
      { path: ['participants'], kind: 'removed', element: true, beforeText: 'Ann (founder)' },
    ],
    [
      'a citation with its source',
      ({ people }) => people[0]?.citations.push(cite('brochure-2016', 'Dr Ann')),
      { path: ['citations'], kind: 'added', element: true, afterText: '“Dr Ann” in A brochure' },
    ],
    [
      'a translation by its language',
      ({ organizations }) => delete recordOf(organizations, 'celyad').description?.fr,
      { path: ['description', 'fr'], kind: 'removed', beforeText: 'Une entreprise de thérapie cellulaire.' },
    ],
    [
      'a whole text in English',
      ({ organizations }) => delete recordOf(organizations, 'celyad').description,
      { path: ['description'], kind: 'removed', beforeText: 'A company for cell therapy.' },
    ],
    [
      'a code of a list by its code',
      ({ codelists }) =>
        Object.assign(recordOf(codelists, 'clinical-phase').codes[0] ?? {}, { label: { en: 'Phase I' } }),
      { path: ['codes', 'phase-1', 'label', 'en'], beforeText: 'phase 1', afterText: 'Phase I' },
    ],
    [
      'another name by the name',
      ({ organizations }) =>
        Object.assign(recordOf(organizations, 'celyad').alternateNames?.[0] ?? {}, { kind: 'short' }),
      { path: ['alternateNames', 'Cardio3', 'kind'], beforeText: 'former', afterText: 'short' },
    ],
    [
      'a list in another order as its order',
      ({ sources }) => recordOf(sources, 'page-2021').authors?.reverse(),
      { path: ['authors'], kind: 'reordered', beforeText: 'Ann, Bob', afterText: 'Bob, Ann' },
    ],
    [
      'two sides that read the same as they are published',
      ({ observations }) =>
        (recordOf(observations, jobs).value = { number: 0.3, fraction: { numerator: 95, denominator: 1 } }),
      { beforeText: '95', afterText: '95/1' },
    ],
  ])('shows %s', (_what, edit, field) => {
    const [change, ...others] = diff(edit);
    expect(others).toEqual([]);
    expect(change?.fields).toEqual([expect.objectContaining(field)]);
  });

  it('shows what differs in data and not in words', () => {
    const half = (number: number): Dataset =>
      editDataset(sampleDataset, ({ observations }) => {
        recordOf(observations, jobs).value = { number, fraction: { numerator: 1, denominator: 2 } };
      });
    expect(diffDatasets(half(0.5), half(0.6)).changes[0]?.fields[0]).toMatchObject({
      beforeText: '{"number":0.5,"fraction":{"numerator":1,"denominator":2}}',
      afterText: '{"number":0.6,"fraction":{"numerator":1,"denominator":2}}',
    });
  });

  it('tells by what name a record went', () => {
    const [change] = diff(({ organizations }) => (recordOf(organizations, 'ulb').name = 'U.L.B.'));
    expect(change).toMatchObject({ label: 'U.L.B.', formerLabel: 'ULB' });
  });

  it('puts losses first, then corrected and changed values, moves, what is new, evidence and wording', () => {
    const changes = diff((draft) => {
      recordOf(draft.areas, 'wallonia').name.fr = 'Wallonie';
      recordOf(draft.people, 'ann').citations.push(cite('page-2021', 'Dr Ann'));
      draft.people.push({ id: 'bob', name: 'Bob', citations: [cite('page-2021', 'Bob')] });
      recordOf(draft.programmes, 'plan').id = 'marshall-plan';
      draft.redirects.push({ id: 'plan', kind: 'programme', reason: 'moved', targets: ['marshall-plan'] });
      recordOf(draft.observations, funds).value = { minExclusive: 91_000_000 };
      recordOf(draft.observations, jobs).value = { number: 96 };
      draft.corrections.push({ ...correct(jobs), id: 'celyad-jobs' });
      draft.products.pop();
      recordOf(draft.events, 'celyad-founding').id = 'celyad-start';
      recordOf(draft.units, 'euro').currency = 'USD';
    });
    expect(changes.map(({ section, type, id }) => `${section} ${type} ${id}`)).toEqual([
      'lost removed cells',
      'lost renamed celyad-founding',
      'lost changed euro',
      `corrected changed ${jobs}`,
      'corrected added celyad-jobs',
      `changed changed ${funds}`,
      'moved moved plan',
      'new added bob',
      'evidence changed ann',
      'text changed wallonia',
    ]);
  });

  it('does not hide a value that changed while its record moved', () => {
    const changes = diff(({ observations, redirects }) => {
      Object.assign(recordOf(observations, jobs), { id: `${jobs}.late`, value: { number: 96 } });
      redirects.push({ id: jobs, kind: 'observation', reason: 'moved', targets: [`${jobs}.late`] });
    });
    expect(changes).toMatchObject([{ type: 'moved', id: jobs, fields: [{ path: ['value'], afterText: '96' }] }]);
  });

  it('tells of a record that became a part of one that was there without comparing the two', () => {
    const changes = diff(({ organizations, redirects, relations, events }) => {
      organizations.shift();
      relations.pop();
      events.pop();
      recordOf(organizations, 'ulb').name = 'U.L.B.';
      redirects.push({ id: 'celyad', kind: 'organization', reason: 'moved', targets: ['ulb'] });
    });
    expect(changes.find(({ id }) => id === 'celyad')).toMatchObject({ type: 'moved', label: 'Celyad', fields: [] });
    expect(changes.find(({ id }) => id === 'ulb')).toMatchObject({ type: 'changed', fields: [{ path: ['name'] }] });
  });

  it('throws for a collection that holds an id twice', () => {
    const after = editDataset(sampleDataset, ({ people }) => people.push(recordOf(people, 'ann')));
    expect(() => diffDatasets(sampleDataset, after)).toThrow(/people of version 1\.0\.0 holds the id “ann” twice/);
  });

  it('reads a release from before the contract knew a collection', () => {
    const { programmes: _programmes, ...before } = sampleDataset;
    expect(diffDatasets(before as Dataset, sampleDataset).changes).toMatchObject([{ type: 'added', id: 'plan' }]);
  });

  it('shows every single mutation of every record as one change of that record', { timeout: 30_000 }, () => {
    let count = 0;
    for (const collection of collectionNames) {
      for (const record of sampleDataset[collection]) {
        for (const { description, record: mutated } of listMutations(collection, record)) {
          const { changes } = diffDatasets(sampleDataset, replaceRecord(sampleDataset, collection, mutated));
          expect(
            changes.map(({ type, id }) => `${type} ${id}`),
            `${record.id}: ${description}`,
          ).toEqual([`changed ${record.id}`]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(500);
  });
});

function diff(edit: (draft: DraftDataset) => unknown): readonly Change[] {
  return diffDatasets(sampleDataset, editDataset(sampleDataset, edit)).changes;
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
