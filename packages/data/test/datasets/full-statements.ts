import type { Event, Observation, Reference, Relation } from '../../src/types.ts';
import { cite } from './sample-dataset.ts';

/** The subject of most of these statements. */
export const promethera: Reference = { kind: 'organization', id: 'promethera' };

/** Observations with every form of value and period. */
export const moreObservations: readonly Observation[] = [
  observe(
    'bone-therapeutics.funds.report-2016',
    'funds',
    { minExclusive: 90_000_000 },
    {
      subject: { kind: 'organization', id: 'bone-therapeutics' },
    },
  ),
  observe('promethera.funds.page-2021', 'funds', { min: 35_150_000.25, maxExclusive: 4_100_000_000 }),
  observe('promethera.jobs.page-2021', 'jobs', { number: 95 }, { referencePeriod: '2014-39', periodBasis: 'stated' }),
  observe(
    'promethera.jobs.report-2016',
    'jobs',
    { number: 15, approximate: true },
    {
      referencePeriod: '2005/2014',
      periodBasis: 'stated',
      periodLabel: { en: 'the last ten years', fr: 'les dix dernières années' },
      note: { en: 'He said: "about fifteen",\r\nand more.', fr: 'Environ.', nl: 'Ongeveer.', de: 'Etwa.' },
      citations: [cite('report-2016', '15', 'about '), cite('page-2021', 'fifteen', undefined, ' jobs')],
    },
  ),
  observe('promethera.launch.report-2016', 'launch', { date: '2020', bound: 'after' }, { status: 'forecast' }),
  observe('promethera.phase.report-2016', 'phase', { code: 'phase-1' }),
  observe(
    'nkr-2.launch.report-2016',
    'launch',
    { date: '2019-02' },
    {
      subject: { kind: 'product', id: 'nkr-2' },
      referencePeriod: '2016/..',
      periodBasis: 'stated',
      status: 'target',
    },
  ),
  observe(
    'round-2013.funds.report-2016',
    'funds',
    { minExclusive: 0.00000015, max: 20 },
    {
      subject: { kind: 'event', id: 'round-2013' },
    },
  ),
  observe(
    'wallonia.share.page-2021',
    'share',
    { number: 0.8, fraction: { numerator: 8, denominator: 10 } },
    {
      subject: { kind: 'area', id: 'wallonia' },
      counterpart: 'eu',
      status: 'estimated',
    },
  ),
  observe(
    'wallonia.share.report-2016',
    'share',
    { maxExclusive: 20, approximate: true },
    {
      subject: { kind: 'area', id: 'wallonia' },
      referencePeriod: '../2015',
      periodBasis: 'stated',
      counterpart: 'belgium',
      status: 'provisional',
    },
  ),
];

/** Relations with and without an end, a time and a title. */
export const moreRelations: readonly Relation[] = [
  {
    id: 'ann-able.works-for.promethera',
    kind: 'works-for',
    subject: { kind: 'person', id: 'ann-able' },
    object: promethera,
    title: { en: 'Chief executive', fr: 'Directrice générale' },
    citations: [cite('page-2021', 'Ann Able, CEO')],
  },
  {
    id: 'promethera.based-in.belgium',
    kind: 'based-in',
    subject: promethera,
    object: { kind: 'area', id: 'belgium' },
    referencePeriod: '2004/2007',
    note: { en: 'Before the move.' },
    citations: [cite('page-2021', 'Belgium')],
  },
  {
    id: 'promethera.based-in.wallonia',
    kind: 'based-in',
    subject: promethera,
    object: { kind: 'area', id: 'wallonia' },
    citations: [cite('page-2021', 'in Wallonia')],
  },
  {
    id: 'promethera.spin-off-of',
    kind: 'spin-off-of',
    subject: promethera,
    citations: [cite('page-2021', 'a spin-off')],
  },
  {
    id: 'nkr-2.developed-by.promethera',
    kind: 'developed-by',
    subject: { kind: 'product', id: 'nkr-2' },
    object: promethera,
    citations: [cite('report-2016', 'its product NKR-2')],
  },
];

/** Events with and without a date and participants. */
export const moreEvents: readonly Event[] = [
  {
    id: 'nkr-2-acquisition',
    kind: 'acquisition',
    title: { en: 'NKR-2 changes hands' },
    participants: [
      { role: 'acquirer', kind: 'organization', id: 'promethera' },
      { role: 'product', kind: 'product', id: 'nkr-2' },
    ],
    citations: [cite('report-2016', 'acquired NKR-2')],
  },
  {
    id: 'round-2013',
    kind: 'funding-round',
    date: '2013-07~',
    dateLabel: { en: 'in the summer of 2013' },
    title: { en: 'Promethera raises money', fr: 'Promethera lève des fonds' },
    description: { en: 'A round, in two parts.' },
    area: 'wallonia',
    participants: [
      { role: 'recipient', kind: 'organization', id: 'promethera' },
      { role: 'investor', kind: 'organization', id: 'uclouvain' },
    ],
    citations: [cite('report-2016', 'raised', 'has ')],
  },
  {
    id: 'undated',
    kind: 'acquisition',
    title: { en: 'Nobody knows when' },
    participants: [],
    citations: [cite('page-2021', 'once')],
  },
];

function observe(
  id: string,
  indicator: string,
  value: Observation['value'],
  rest: Partial<Observation> = {},
): Observation {
  const source = id.split('.').at(-1) ?? '';
  return {
    id,
    indicator,
    subject: promethera,
    value,
    referencePeriod: source === 'page-2021' ? '2021~' : '2016-05-31',
    periodBasis: 'issued',
    status: 'normal',
    citations: [cite(source, 'words')],
    ...rest,
  };
}
