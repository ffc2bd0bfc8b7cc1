import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../src/schema/published/index.ts';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import type { DraftDataset } from '../test/datasets/sample-dataset.ts';
import { bumpRules } from './bump-rules.ts';
import { computeBump } from './compute-bump.ts';
import { diffDatasets } from './diff-datasets.ts';

type Case = readonly [what: string, bump: string, rule: string, edit: (draft: DraftDataset) => unknown];

const person = { id: 'bob', name: 'Bob', citations: [cite('page-2021', 'Bob')] };
const jobs = 'celyad.jobs.brochure-2016';
const funds = 'celyad.funds.brochure-2016';

const cases: readonly Case[] = [
  ['a record is gone', 'major', 'id-lost', ({ people }) => people.pop()],
  ['a statement is gone', 'major', 'id-lost', (draft) => without(draft, 'observations', jobs)],
  ['a correction is taken back', 'major', 'id-lost', ({ corrections }) => corrections.pop()],
  [
    'a record is gone, and its redirect leads to nothing',
    'major',
    'id-lost',
    ({ people, redirects }) => {
      people.pop();
      redirects.push({ id: 'ann', kind: 'person', reason: 'moved', targets: ['nobody'] });
    },
  ],
  [
    'a record is gone, and its redirect is of another kind',
    'major',
    'id-lost',
    ({ people, redirects }) => {
      people[0] = { ...person, name: 'Somebody else' };
      redirects.push({ id: 'ann', kind: 'organization', reason: 'moved', targets: ['celyad'] });
    },
  ],
  ['a record has another id', 'major', 'id-renamed', ({ people }) => (at(people, 0).id = 'anna')],
  [
    'a record has another id and another name, and rests on the same words',
    'major',
    'id-renamed',
    ({ people }) => Object.assign(at(people, 0), { id: 'anna', name: 'Anna' }),
  ],
  ['a redirect is gone', 'major', 'redirect-lost', ({ redirects }) => redirects.pop()],
  ['a redirect leads to nothing', 'major', 'redirect-lost', ({ redirects }) => (at(redirects, 0).targets = ['nobody'])],
  ['a code is gone', 'major', 'code-lost', ({ codelists }) => recordOf(codelists, 'clinical-phase').codes.pop()],
  [
    'a code is called something else',
    'major',
    'code-lost',
    ({ codelists }) => (at(recordOf(codelists, 'clinical-phase').codes, 0).code = 'phase-one'),
  ],
  [
    'the numbers of an indicator are in another unit',
    'major',
    'meaning-changed',
    ({ indicators }) => (recordOf(indicators, 'jobs').unit = 'euro'),
  ],
  [
    'a unit is in another currency',
    'major',
    'meaning-changed',
    ({ units }) => (recordOf(units, 'euro').currency = 'USD'),
  ],
  [
    'a unit may not be added up any more',
    'major',
    'meaning-changed',
    ({ units }) => (recordOf(units, 'job').kind = 'share'),
  ],
  ['a code of a standard is gone', 'major', 'meaning-changed', ({ areas }) => delete recordOf(areas, 'wallonia').codes],
  [
    'a value is a date instead of a number',
    'major',
    'meaning-changed',
    ({ observations }) => (recordOf(observations, jobs).value = { date: '2016' }),
  ],
  [
    'an observation is about somebody else',
    'major',
    'meaning-changed',
    ({ observations }) => (recordOf(observations, jobs).subject = { kind: 'organization', id: 'ulb' }),
  ],
  [
    'a relation leads to somebody else',
    'major',
    'meaning-changed',
    ({ relations }) => (at(relations, 0).object = { kind: 'area', id: 'wallonia' }),
  ],
  [
    'an observation moves with a redirect to one about somebody else',
    'major',
    'meaning-changed',
    ({ observations, redirects }) => {
      const id = 'ulb.jobs.brochure-2016';
      Object.assign(recordOf(observations, jobs), { id, subject: { kind: 'organization', id: 'ulb' } });
      redirects.push({ id: jobs, kind: 'observation', reason: 'moved', targets: [id] });
    },
  ],
  ['the licence is another one', 'major', 'meaning-changed', (draft) => (draft.license = 'CC-BY-NC-4.0')],
  [
    'a record moves with a redirect',
    'minor',
    'id-moved',
    ({ people, events, redirects }) => {
      at(people, 0).id = 'anna';
      at(at(events, 0).participants, 1).id = 'anna';
      redirects.push({ id: 'ann', kind: 'person', reason: 'moved', targets: ['anna'] });
    },
  ],
  [
    'a unit moves with a redirect',
    'minor',
    'id-moved',
    ({ units, indicators, redirects }) => {
      recordOf(units, 'job').id = 'post';
      for (const indicator of indicators) if (indicator.unit === 'job') indicator.unit = 'post';
      redirects.push({ id: 'job', kind: 'unit', reason: 'moved', targets: ['post'] });
    },
  ],
  [
    'a correction moves with a redirect',
    'minor',
    'id-moved',
    ({ corrections, redirects }) => {
      const { id } = at(corrections, 0);
      at(corrections, 0).id = 'doubt';
      redirects.push({ id, kind: 'correction', reason: 'moved', targets: ['doubt'] });
    },
  ],
  [
    'a record becomes a part of another one',
    'minor',
    'id-moved',
    ({ people, redirects }) => {
      people.pop();
      people.push(person);
      redirects.push({ id: 'ann', kind: 'person', reason: 'moved', targets: ['bob'] });
    },
  ],
  [
    'a record splits with a redirect',
    'minor',
    'id-moved',
    ({ people, redirects }) => {
      at(people, 0).id = 'anna';
      people.push(person);
      redirects.push({ id: 'ann', kind: 'person', reason: 'split', targets: ['anna', 'bob'] });
    },
  ],
  [
    'a redirect leads to another record',
    'minor',
    'redirect-changed',
    ({ redirects }) => (at(redirects, 0).targets = ['ulb']),
  ],
  [
    'an id that was redirected stands for a record again',
    'minor',
    'redirect-changed',
    ({ organizations, redirects }) => {
      organizations.push({ ...recordOf(organizations, 'ulb'), id: 'cardio3' });
      redirects.pop();
    },
  ],
  ['a record is new', 'minor', 'record-added', ({ people }) => people.push(person)],
  [
    'a redirect is new for an id that was never released',
    'minor',
    'record-added',
    ({ redirects }) => redirects.push({ id: 'c3bs', kind: 'organization', reason: 'moved', targets: ['celyad'] }),
  ],
  [
    'a code is new',
    'minor',
    'code-added',
    ({ codelists }) => recordOf(codelists, 'clinical-phase').codes.push({ code: 'phase-3', label: { en: 'Phase 3' } }),
  ],
  [
    'a source has an address now',
    'minor',
    'field-added',
    ({ sources }) => (recordOf(sources, 'brochure-2016').url = 'https://example.org/'),
  ],
  [
    'an area has a code of a standard now',
    'minor',
    'field-added',
    ({ areas }) => (at(areas, 0).codes = { iso3166: 'BE', nuts: 'BE' }),
  ],
  [
    'a number is corrected',
    'patch',
    'value-changed',
    ({ observations }) => (recordOf(observations, jobs).value = { number: 105 }),
  ],
  [
    'a number becomes a bound',
    'patch',
    'value-changed',
    ({ observations }) => (recordOf(observations, jobs).value = { minExclusive: 95 }),
  ],
  [
    'a code as a value is another one',
    'patch',
    'value-changed',
    ({ observations }) => (recordOf(observations, 'celyad.phase.brochure-2016').value = { code: 'phase-2' }),
  ],
  [
    'a period is corrected',
    'patch',
    'value-changed',
    ({ observations }) =>
      Object.assign(recordOf(observations, jobs), { referencePeriod: '2015', periodBasis: 'stated' }),
  ],
  [
    'a name is corrected',
    'patch',
    'value-changed',
    ({ organizations }) => (recordOf(organizations, 'ulb').name = 'U.L.B.'),
  ],
  [
    'a kind is corrected',
    'patch',
    'value-changed',
    ({ organizations }) => (recordOf(organizations, 'ulb').kind = 'company'),
  ],
  ['a date that was wrong is taken back', 'patch', 'value-changed', ({ events }) => delete at(events, 0).date],
  [
    'a comparison that was wrong is taken back',
    'patch',
    'value-changed',
    ({ observations }) => delete recordOf(observations, funds).counterpart,
  ],
  [
    'a participant is new',
    'patch',
    'value-changed',
    ({ events }) => at(events, 0).participants.push({ role: 'founder', kind: 'organization', id: 'ulb' }),
  ],
  [
    'another name is taken back',
    'patch',
    'value-changed',
    ({ organizations }) => delete recordOf(organizations, 'celyad').alternateNames,
  ],
  [
    'a fact rests on more words',
    'patch',
    'evidence-changed',
    ({ people }) => at(people, 0).citations.push(cite('page-2021', 'Ann too')),
  ],
  [
    'a capture was read anew',
    'patch',
    'evidence-changed',
    ({ sources }) => (at(sources, 0).capture.sha256 = 'c'.repeat(64)),
  ],
  ['a translation is new', 'patch', 'text-changed', ({ areas }) => (recordOf(areas, 'wallonia').name.fr = 'Wallonie')],
  ['a translation is gone', 'patch', 'text-changed', ({ areas }) => delete recordOf(areas, 'belgium').name.fr],
  ['a note is gone', 'patch', 'text-changed', ({ observations }) => delete recordOf(observations, funds).note],
  [
    'a code has another label',
    'patch',
    'text-changed',
    ({ codelists }) => (at(recordOf(codelists, 'clinical-phase').codes, 0).label.en = 'Phase one'),
  ],
  [
    'codes have another order',
    'patch',
    'text-changed',
    ({ codelists }) => recordOf(codelists, 'clinical-phase').codes.reverse(),
  ],
  [
    'numbers are printed with more decimals',
    'patch',
    'text-changed',
    ({ indicators }) => (at(indicators, 0).decimals = 2),
  ],
];

describe('bumpRules', () => {
  it.each(cases)('where %s: %s, by %s', (_what, bump, rule, edit) => {
    const after = editDataset(sampleDataset, edit);
    const computed = computeBump(diffDatasets(sampleDataset, after));
    expect(datasetSchema.safeParse(after).error).toBeUndefined();
    expect(computed.bump).toBe(bump);
    expect(computed.because.map((change) => change.rule)).toContain(rule);
  });

  it('counts a record that follows a moved one as a patch, beside the move', () => {
    const after = editDataset(sampleDataset, ({ people, events, redirects }) => {
      at(people, 0).id = 'anna';
      at(at(events, 0).participants, 1).id = 'anna';
      redirects.push({ id: 'ann', kind: 'person', reason: 'moved', targets: ['anna'] });
    });
    const { changes } = diffDatasets(sampleDataset, after);
    expect(changes.map(({ id, rule, bump }) => [id, rule, bump])).toEqual([
      ['ann', 'id-moved', 'minor'],
      ['celyad-founding', 'reference-followed', 'patch'],
    ]);
  });

  it('has a case for every rule', () => {
    const tried = new Set([...cases.map(([, , rule]) => rule), 'reference-followed']);
    expect(bumpRules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('goes from the heaviest to the lightest, each rule with a name of its own', () => {
    const order = ['major', 'minor', 'patch'];
    const weights = bumpRules.map(({ bump }) => order.indexOf(bump));
    expect(weights).toEqual([...weights].sort());
    expect(new Set(bumpRules.map(({ name }) => name)).size).toBe(bumpRules.length);
  });
});

function at<T>(list: readonly T[], position: number): T {
  return list[position] as T;
}

function without(draft: DraftDataset, collection: 'observations', id: string): void {
  draft[collection] = draft[collection].filter((record) => record.id !== id);
}
