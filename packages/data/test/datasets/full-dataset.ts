import type { Dataset } from '../../src/types.ts';
import { moreEvents, moreObservations, moreRelations, promethera } from './full-statements.ts';
import { cite, codelist, editDataset, sampleDataset } from './sample-dataset.ts';

type Records = Omit<Dataset, 'version' | 'issued' | 'license' | 'codelists'>;

/** What the sample lacks: every other field and form of value, and texts that are hard to write down. */
const more: Records = {
  sources: [
    {
      id: 'report-2016',
      title: 'A “report” on "cells", with a comma',
      publisher: 'The Agency',
      authors: ['Ann Able', 'Bob, Jr.'],
      issued: '2016-05-31',
      url: 'https://example.org/report?a=1&b=2',
      language: 'fr',
      capture: { file: 'report.txt', sha256: 'c'.repeat(64) },
      note: { en: 'Printed twice.', fr: 'Imprimé deux fois.', nl: 'Twee keer gedrukt.', de: 'Zweimal gedruckt.' },
    },
  ],
  areas: [
    {
      id: 'eu',
      name: { en: 'European Union', fr: 'Union européenne', nl: 'Europese Unie', de: 'Europäische Union' },
      kind: 'union',
    },
    { id: 'flanders', name: { en: 'Flanders' }, kind: 'region', codes: { nuts: 'BE2', iso3166: 'BE-VLG' } },
  ],
  organizations: [
    {
      id: 'bone-therapeutics',
      name: 'Bone Therapeutics',
      kind: 'company',
      citations: [cite('report-2016', 'Bone Therapeutics')],
    },
    {
      id: 'promethera',
      name: 'Promethera',
      alternateNames: [
        { name: 'Hepatocytes BioSciences', kind: 'former', citations: [cite('report-2016', 'Hepatocytes')] },
        {
          name: '=PRMT',
          kind: 'short',
          citations: [cite('page-2021', 'PRMT', 'Euronext: ', ')'), cite('report-2016', 'PRMT')],
        },
      ],
      identifiers: [
        { scheme: 'company-register', value: '0123.456.789', citations: [cite('report-2016', '0123.456.789', 'no. ')] },
      ],
      description: { en: 'Cell therapy, line one\nline two.', de: 'Zelltherapie.' },
      kind: 'company',
      citations: [cite('page-2021', 'Promethera', ' '), cite('report-2016', 'Promethera', undefined, ' SA')],
    },
    { id: 'uclouvain', name: 'UCLouvain', kind: 'university', citations: [cite('report-2016', 'UCL')] },
  ],
  people: [{ id: 'ann-able', name: 'Ann Able', citations: [cite('page-2021', 'Ann Able')] }],
  programmes: [
    {
      id: 'win2wal',
      name: 'Win²Wal',
      identifiers: [
        {
          scheme: 'clinicaltrials',
          value: 'NCT00000001',
          citations: [cite('page-2021', 'NCT00000001'), cite('report-2016', 'NCT00000001')],
        },
        { scheme: 'company-register', value: '007', citations: [cite('page-2021', '007')] },
      ],
      kind: 'research',
      citations: [cite('page-2021', 'Win²Wal')],
    },
  ],
  products: [{ id: 'nkr-2', name: '007', kind: 'therapy', citations: [cite('report-2016', 'NKR-2')] }],
  units: [
    { id: 'percent', kind: 'share', symbol: '%' },
    {
      id: 'square-metre',
      kind: 'amount',
      label: {
        en: { one: 'square metre', other: 'square metres' },
        fr: { one: 'mètre carré', other: 'mètres carrés' },
        nl: { one: 'vierkante meter', other: 'vierkante meter' },
        de: { one: 'Quadratmeter', other: 'Quadratmeter' },
      },
      symbol: 'm²',
    },
  ],
  indicators: [
    {
      id: 'share',
      label: { en: 'Share', fr: 'Part', nl: 'Aandeel', de: 'Anteil' },
      definition: { en: 'Of all jobs; "heads" count once.' },
      valueType: 'quantity',
      unit: 'percent',
      decimals: 2,
    },
    { id: 'surface', label: { en: 'Surface' }, valueType: 'quantity', unit: 'square-metre' },
  ],
  observations: moreObservations,
  relations: moreRelations,
  events: moreEvents,
  corrections: [
    {
      id: 'fifteen',
      kind: 'contradiction',
      targets: [
        { kind: 'observation', id: 'promethera.jobs.report-2016' },
        { kind: 'relation', id: 'ann-able.works-for.promethera' },
        { kind: 'source', id: 'report-2016' },
      ],
      printed: '15; 16',
      reason: { en: 'Both cannot be.', de: 'Beides geht nicht.' },
      citations: [cite('report-2016', '16')],
    },
    {
      id: 'spelling',
      kind: 'spelling',
      targets: [promethera],
      printed: 'Promethea',
      holds: { en: 'Promethera' },
      reason: { en: 'A letter is missing.' },
      citations: [cite('page-2021', 'Promethea')],
    },
  ],
  redirects: [
    { id: 'headcount', kind: 'indicator', reason: 'moved', targets: ['jobs'] },
    { id: 'promethera-old', kind: 'organization', reason: 'moved', targets: ['promethera'] },
    { id: 'two-companies', kind: 'organization', reason: 'split', targets: ['bone-therapeutics', 'promethera'] },
  ],
};

const codelists: Dataset['codelists'] = [
  codelist('area-kind', 'country', 'region', 'union'),
  codelist('clinical-phase', 'preclinical', 'phase-1', 'phase-2'),
  codelist('event-kind', 'acquisition', 'founding', 'funding-round'),
  codelist('identifier-scheme', 'clinicaltrials', 'company-register'),
  codelist('organization-kind', 'company', 'university'),
  codelist('participant-role', 'acquirer', 'company', 'founder', 'investor', 'product', 'recipient'),
  codelist('product-kind', 'therapy'),
  codelist('programme-kind', 'plan', 'research'),
  {
    id: 'relation-kind',
    label: { en: 'Kind of relation', nl: 'Soort relatie' },
    codes: [
      { code: 'based-in', label: { en: 'based in' } },
      { code: 'developed-by', label: { en: 'developed by' }, inverse: { en: 'develops', fr: 'développe' } },
      { code: 'spin-off-of', label: { en: 'spin-off of' }, inverse: { en: 'has spin-off' } },
      { code: 'works-for', label: { en: 'works for', fr: 'travaille, en français, pour' } },
    ],
  },
];

/** The sample with every field and every form of value at least once, and texts that are hard to write down. */
export const fullDataset: Dataset = editDataset(sampleDataset, (draft) => {
  const added = JSON.parse(JSON.stringify(more)) as Record<string, readonly { readonly id: string }[]>;
  for (const [name, records] of Object.entries(added)) {
    (draft[name as keyof Records] as { readonly id: string }[]).push(...records);
  }
  Object.assign(draft, { codelists: JSON.parse(JSON.stringify(codelists)) as unknown });
});
