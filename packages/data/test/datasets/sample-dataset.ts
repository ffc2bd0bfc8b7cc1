import type { Citation, Dataset, Observation, Reference } from '../../src/types.ts';
import { collectionNames } from '../../src/collections.ts';
import { compareIds } from '../../diff/compare-ids.ts';

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

/** A dataset that may be written to. */
export type DraftDataset = Mutable<Dataset>;

const celyad: Reference = { kind: 'organization', id: 'celyad' };
const wallonia: Reference = { kind: 'area', id: 'wallonia' };

/**
 * A small dataset, made up for tests: a company and a university, what two documents say of them, and one or two of
 * everything else. {@link editDataset} makes others of it.
 */
export const sampleDataset: Dataset = {
  version: '1.0.0',
  issued: '2026-01-31',
  license: 'CC-BY-4.0',
  sources: [
    {
      id: 'brochure-2016',
      title: 'A brochure',
      issued: '2016',
      language: 'en',
      capture: { file: 'brochure.txt', sha256: 'a'.repeat(64) },
    },
    {
      id: 'page-2021',
      title: 'A page',
      publisher: 'An agency',
      authors: ['Ann', 'Bob'],
      issued: '2021~',
      url: 'https://example.org/page',
      language: 'en',
      capture: { file: 'page.txt', sha256: 'b'.repeat(64) },
    },
  ],
  areas: [
    { id: 'belgium', name: { en: 'Belgium', fr: 'Belgique' }, kind: 'country', codes: { iso3166: 'BE' } },
    {
      id: 'wallonia',
      name: { en: 'Wallonia' },
      kind: 'region',
      within: 'belgium',
      codes: { nuts: 'BE3' },
      citations: [cite('page-2021', 'Wallonia')],
    },
  ],
  organizations: [
    {
      id: 'celyad',
      name: 'Celyad',
      alternateNames: [{ name: 'Cardio3', kind: 'former', citations: [cite('brochure-2016', 'Cardio3')] }],
      description: { en: 'A company for cell therapy.', fr: 'Une entreprise de thérapie cellulaire.' },
      citations: [cite('brochure-2016', 'Celyad'), cite('page-2021', 'Celyad SA')],
      kind: 'company',
    },
    { id: 'ulb', name: 'ULB', citations: [cite('page-2021', 'ULB')], kind: 'university' },
  ],
  people: [{ id: 'ann', name: 'Ann', citations: [cite('page-2021', 'Ann')] }],
  programmes: [{ id: 'plan', name: 'A plan', citations: [cite('page-2021', 'the plan')], kind: 'plan' }],
  products: [{ id: 'cells', name: 'Cells', citations: [cite('page-2021', 'its cells')], kind: 'therapy' }],
  units: [
    { id: 'euro', kind: 'amount', currency: 'EUR' },
    { id: 'job', kind: 'count', label: { en: { one: 'job', other: 'jobs' } } },
  ],
  codelists: [
    codelist('area-kind', 'country', 'region'),
    codelist('clinical-phase', 'phase-1', 'phase-2'),
    codelist('event-kind', 'founding'),
    codelist('organization-kind', 'company', 'university'),
    codelist('participant-role', 'company', 'founder'),
    codelist('product-kind', 'therapy'),
    codelist('programme-kind', 'plan'),
    codelist('relation-kind', 'member-of', 'spin-off-of'),
  ],
  indicators: [
    { id: 'funds', label: { en: 'Funds raised' }, valueType: 'quantity', unit: 'euro', decimals: 0 },
    { id: 'jobs', label: { en: 'Jobs', fr: 'Emplois' }, valueType: 'quantity', unit: 'job' },
    { id: 'launch', label: { en: 'Launch' }, valueType: 'date' },
    { id: 'phase', label: { en: 'Phase' }, valueType: 'code', codelist: 'clinical-phase' },
  ],
  observations: [
    observe('funds', { minExclusive: 90_000_000 }, { note: { en: 'All rounds.' }, counterpart: 'belgium' }),
    observe('jobs', { number: 95 }),
    observe('launch', { date: '2020', bound: 'after' }, { status: 'forecast' }),
    observe('phase', { code: 'phase-1' }),
    {
      ...observe('jobs', { number: 16_000, approximate: true }),
      id: 'wallonia.jobs.page-2021',
      subject: wallonia,
      referencePeriod: '2005/2014',
      periodBasis: 'stated',
      citations: [cite('page-2021', '16,000')],
    },
  ],
  relations: [
    {
      id: 'celyad.spin-off-of.ulb',
      kind: 'spin-off-of',
      subject: celyad,
      object: { kind: 'organization', id: 'ulb' },
      citations: [cite('brochure-2016', 'spin-off of the ULB')],
    },
  ],
  events: [
    {
      id: 'celyad-founding',
      kind: 'founding',
      date: '2007',
      title: { en: 'Celyad is founded', fr: 'Fondation de Celyad' },
      area: 'wallonia',
      participants: [
        { role: 'company', ...celyad },
        { role: 'founder', kind: 'person', id: 'ann' },
      ],
      citations: [cite('page-2021', 'founded in 2007')],
    },
  ],
  corrections: [
    {
      id: 'wallonia-jobs',
      kind: 'doubt',
      targets: [{ kind: 'observation', id: 'wallonia.jobs.page-2021' }],
      printed: '16,000',
      reason: { en: 'The page does not say of whom.' },
      citations: [cite('page-2021', '16,000')],
    },
  ],
  redirects: [{ id: 'cardio3', kind: 'organization', reason: 'moved', targets: ['celyad'] }],
};

/**
 * A copy of a dataset after an edit, every collection sorted again.
 *
 * @example editDataset(sampleDataset, ({ people }) => people.pop())
 */
export function editDataset(dataset: Dataset, edit: (draft: DraftDataset) => unknown): Dataset {
  const draft = JSON.parse(JSON.stringify(dataset)) as DraftDataset;
  edit(draft);
  for (const name of collectionNames) draft[name].sort((one, other) => compareIds(one.id, other.id));
  return draft;
}

/** The record of a draft with an id, to write to. */
export function recordOf<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  return records.find((record) => record.id === id) as T;
}

/** A citation of the words of a source. */
export function cite(source: string, exact: string, prefix?: string, suffix?: string): Citation {
  return {
    source,
    selector: {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    },
  };
}

function observe(indicator: string, value: Observation['value'], more: Partial<Observation> = {}): Observation {
  return {
    id: `celyad.${indicator}.brochure-2016`,
    indicator,
    subject: celyad,
    value,
    referencePeriod: '2016',
    periodBasis: 'issued',
    status: 'normal',
    ...more,
    citations: [cite('brochure-2016', `its ${indicator}`)],
  };
}

/** A code list whose labels are its codes. */
export function codelist(id: string, ...codes: readonly string[]): Dataset['codelists'][number] {
  return {
    id,
    label: { en: `List ${id}` },
    codes: codes.map((code) => ({ code, label: { en: code.replaceAll('-', ' ') } })),
  };
}
