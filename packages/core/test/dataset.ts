import type { Citation, Dataset, Observation, Reference, Relation } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { codelists, indicators, units } from './terms.ts';
import { events, organizations, sources } from './records.ts';
import type { TestVocabulary } from './vocabulary.ts';

type Authored = Pick<Observation<TestVocabulary>, 'indicator' | 'subject'> &
  Partial<Observation<TestVocabulary>> & { readonly source: TestVocabulary['source']; readonly key?: string };

/** A passage of a source. */
export function cite(source: TestVocabulary['source'], exact = 'words'): Citation<TestVocabulary> {
  return { source, selector: { type: 'TextQuoteSelector', exact } };
}

/** An observation, by default of 2016, normal and 1. */
export function observe({ source, key, ...fields }: Authored): Observation<TestVocabulary> {
  const id = [fields.subject.id, fields.indicator, source, key].filter(Boolean).join('.');
  return {
    id,
    value: { number: 1 },
    referencePeriod: '2016',
    periodBasis: 'stated',
    status: 'normal',
    citations: [cite(source, id)],
    ...fields,
  };
}

/** A reference to an organization. */
export function company(id: TestVocabulary['organization']): Reference<TestVocabulary> {
  return { kind: 'organization', id };
}

const region = { kind: 'area', id: 'region' } as const;
const table = { source: 'table-2016', periodBasis: 'issued' } as const;

function jobs(id: TestVocabulary['organization'], value: string): Observation<TestVocabulary> {
  return observe({ ...table, indicator: 'jobs', subject: company(id), value: parseQuantity(value) });
}

function funds(id: TestVocabulary['organization'], value: string): Observation<TestVocabulary> {
  return observe({ ...table, indicator: 'funds', subject: company(id), value: parseQuantity(value) });
}

const observations = [
  ...[jobs('alpha', '110'), jobs('beta', '95'), jobs('gamma', '5'), jobs('delta', '81'), jobs('five', '286')],
  ...[funds('alpha', '>90 million'), funds('beta', '213 million'), funds('pair', '8.5 million')],
  funds('five', '311.5 million'),
  observe({
    source: 'page-2021',
    indicator: 'companies',
    subject: region,
    referencePeriod: '2021~',
    periodBasis: 'issued',
    value: { minExclusive: 350 },
  }),
  observe({
    source: 'news-2024',
    indicator: 'companies',
    subject: region,
    referencePeriod: '2019',
    value: { number: 300 },
  }),
  observe({
    source: 'news-2024',
    indicator: 'companies',
    subject: region,
    referencePeriod: '2030',
    status: 'forecast',
    value: { number: 500 },
    key: '2030',
  }),
  observe({
    source: 'page-2021',
    indicator: 'share',
    subject: { kind: 'area', id: 'country' },
    value: { number: 24 },
    counterpart: 'union',
  }),
  observe({
    source: 'page-2021',
    indicator: 'rank',
    subject: { kind: 'area', id: 'country' },
    value: { number: 1 },
    counterpart: 'union',
  }),
  observe({ source: 'page-2021', indicator: 'times', subject: region, value: { number: 4 } }),
  observe({ ...table, indicator: 'phase', subject: company('alpha'), value: { code: 'phase-3' } }),
  observe({
    ...table,
    indicator: 'launch',
    subject: company('alpha'),
    value: { date: '2020', bound: 'after' },
    status: 'forecast',
  }),
  observe({
    source: 'news-2024',
    indicator: 'widgets',
    subject: company('alpha'),
    value: { number: 2 },
    referencePeriod: '2023-07',
  }),
  observe({
    source: 'news-2024',
    indicator: 'funds',
    subject: { kind: 'event', id: 'alpha-round' },
    value: { number: 20300000 },
    referencePeriod: '2014-39',
  }),
];

function relate(
  subject: TestVocabulary['organization'],
  kind: TestVocabulary['relationKind'],
  object: Reference<TestVocabulary>,
): Relation<TestVocabulary> {
  return {
    id: `${subject}.${kind}.${object.id}`,
    kind,
    subject: company(subject),
    object,
    citations: [cite('table-2016')],
  };
}

const relations = [
  relate('alpha', 'based-in', region),
  relate('alpha', 'member-of', company('five')),
  relate('alpha', 'spin-off-of', company('university')),
  relate('beta', 'member-of', company('five')),
  relate('delta', 'member-of', company('pair')),
  relate('gamma', 'member-of', company('pair')),
  relate('pair', 'member-of', company('five')),
];

/** A small dataset with one of everything that the functions have to deal with. */
export const dataset: Dataset<TestVocabulary> = {
  version: '1.2.0',
  issued: '2024-06-01',
  license: 'CC-BY-4.0',
  sources,
  areas: [
    { id: 'country', name: { en: 'Country', fr: 'Pays', nl: 'Land', de: 'Land' }, kind: 'country', within: 'union' },
    {
      id: 'region',
      name: { en: 'Region', fr: 'Région', nl: 'Gewest', de: 'Region' },
      kind: 'region',
      within: 'country',
      citations: [cite('page-2021')],
    },
    { id: 'union', name: { en: 'Union', fr: 'Union', nl: 'Unie', de: 'Union' }, kind: 'union' },
  ],
  organizations,
  people: [{ id: 'ada', name: 'Ada', citations: [cite('news-2024')] }],
  programmes: [],
  products: [],
  units,
  codelists,
  indicators,
  observations: observations.sort((a, b) => (a.id < b.id ? -1 : 1)),
  relations,
  events,
  corrections: [
    {
      id: 'alpha-name',
      kind: 'spelling',
      targets: [company('alpha')],
      printed: 'Alhpa',
      holds: { en: 'Alpha' },
      reason: { en: 'Two letters changed places.' },
      citations: [cite('news-2024')],
    },
    {
      id: 'five-jobs',
      kind: 'contradiction',
      targets: [{ kind: 'observation', id: 'five.jobs.table-2016' }],
      printed: '286',
      holds: { en: '291', fr: '291' },
      reason: { en: 'The rows add up to 291.', fr: 'La somme des lignes est de 291.' },
      citations: [cite('table-2016', '286')],
    },
  ],
  redirects: [
    { id: 'alpha-old', kind: 'organization', reason: 'moved', targets: ['alpha'] },
    { id: 'employees', kind: 'indicator', reason: 'moved', targets: ['jobs'] },
    { id: 'gamma-delta', kind: 'organization', reason: 'split', targets: ['gamma', 'delta'] },
    { id: 'ouroboros', kind: 'organization', reason: 'moved', targets: ['ouroboros'] },
  ],
};
