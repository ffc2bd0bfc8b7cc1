import { describe, expect, it } from 'vitest';
import { renameRecord } from '../test/datasets/edit-dataset.ts';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import type { DraftDataset } from '../test/datasets/sample-dataset.ts';
import { describeChange } from './describe-change.ts';
import type { ChangeDescription } from './describe-change.ts';
import { diffDatasets } from './diff-datasets.ts';

type Said = Partial<ChangeDescription> & { readonly section: string };

const jobs = 'celyad.jobs.brochure-2016';

describe('describeChange', () => {
  it.each<readonly [string, (draft: DraftDataset) => unknown, Said]>([
    [
      'a name with the one before',
      ({ programmes, redirects }) => {
        Object.assign(recordOf(programmes, 'plan'), { id: 'marshall-plan', name: 'Marshall Plan' });
        redirects.push({ id: 'plan', kind: 'programme', reason: 'moved', targets: ['marshall-plan'] });
      },
      {
        section: 'moved',
        statements: ['is now “marshall-plan”', 'name: “A plan” → “Marshall Plan”'],
      },
    ],
    [
      'the name before of a statement whose subject has another name',
      (draft) => {
        const { dataset } = renameRecord(sampleDataset, 'ulb', 'brussels');
        Object.assign(draft, JSON.parse(JSON.stringify(dataset)));
        recordOf(draft.organizations, 'brussels').name = 'Brussels';
      },
      {
        section: 'lost',
        statements: [
          'is now “celyad.spin-off-of.brussels”, and no redirect says so',
          'it was “Celyad, spin off of ULB”',
        ],
      },
    ],
    [
      'a rename that is likely and not certain',
      ({ programmes }) => Object.assign(recordOf(programmes, 'plan'), { id: 'marshall-plan', name: 'Marshall Plan' }),
      {
        section: 'lost',
        statements: ['seems to be “marshall-plan”, and no redirect says so', 'name: “A plan” → “Marshall Plan”'],
        mend: 'add records/redirects/plan.yml with “kind: programme” and “moved: marshall-plan”',
      },
    ],
    [
      'what a lost observation said',
      ({ observations }) => observations.splice(1, 1),
      { section: 'lost', statements: ['is gone', 'it said 95 jobs'] },
    ],
    [
      'a renamed unit',
      ({ units }) => (recordOf(units, 'euro').id = 'eur'),
      { section: 'lost', mend: 'add records/redirects/euro.yml with “kind: unit” and “moved: eur”' },
    ],
    [
      'a redirect that leads nowhere',
      ({ people, redirects }) => {
        people.pop();
        redirects.push({ id: 'ann', kind: 'person', reason: 'moved', targets: ['anna'] });
      },
      { section: 'lost', statements: ['is gone: the redirect goes to “anna”, which is not there'] },
    ],
    [
      'a lost code',
      ({ codelists }) => recordOf(codelists, 'clinical-phase').codes.pop(),
      {
        section: 'lost',
        statements: ['code “phase-2” removed: phase 2'],
        mend: 'keep the code: no redirect can stand for one',
      },
    ],
    [
      'a new code among what is new',
      ({ codelists }) =>
        recordOf(codelists, 'clinical-phase').codes.push({ code: 'phase-3', label: { en: 'Phase 3' } }),
      { section: 'new', statements: ['code “phase-3” added: Phase 3'] },
    ],
    [
      'a new code beside another label among what is new',
      ({ codelists }) => {
        const { codes } = recordOf(codelists, 'clinical-phase');
        codes.push({ code: 'phase-3', label: { en: 'Phase 3' } });
        Object.assign(codes[0] ?? {}, { label: { en: 'Phase 1' } });
      },
      {
        section: 'new',
        statements: ['code “phase-3” added: Phase 3', 'code “phase-1” label (en): “phase 1” → “Phase 1”'],
      },
    ],
    [
      'a field that was left open among what is new',
      ({ sources }) => (recordOf(sources, 'brochure-2016').publisher = 'An agency'),
      { section: 'new', statements: ['publisher added: An agency'] },
    ],
    [
      'a new field beside a changed one among what changed',
      ({ sources }) => Object.assign(recordOf(sources, 'brochure-2016'), { publisher: 'An agency', language: 'fr' }),
      { section: 'changed', statements: ['language: en → fr', 'publisher added: An agency'] },
    ],
    [
      'the new date of a source as the reason',
      ({ sources, observations }) => {
        recordOf(sources, 'brochure-2016').issued = '2017';
        recordOf(observations, jobs).referencePeriod = '2017';
      },
      {
        section: 'changed',
        statements: ['reference period: 2016 → 2017'],
        reasons: ['A brochure was issued in 2017, not 2016'],
      },
    ],
    [
      'a citation more and a citation less',
      ({ people }) => Object.assign(recordOf(people, 'ann'), { citations: [cite('brochure-2016', 'Dr Ann')] }),
      { section: 'evidence', statements: ['no longer cites “Ann” in A page', 'cites “Dr Ann” in A brochure'] },
    ],
    [
      'another order',
      ({ codelists }) => recordOf(codelists, 'clinical-phase').codes.reverse(),
      { section: 'text', statements: ['codes in another order'] },
    ],
    [
      'a new redirect',
      ({ redirects }) => redirects.push({ id: 'c3bs', kind: 'organization', reason: 'moved', targets: ['celyad'] }),
      { section: 'new', statements: ['leads to celyad'] },
    ],
  ])('tells %s', (_what, edit, { section, ...said }) => {
    const { changes } = diffDatasets(sampleDataset, editDataset(sampleDataset, edit));
    const described = changes.filter((change) => change.section === section).map(describeChange);
    expect(described).toContainEqual(expect.objectContaining(said));
  });
});
