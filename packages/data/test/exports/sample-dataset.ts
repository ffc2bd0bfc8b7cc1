import type { Dataset } from '../../src/types.ts';
import { celyad, cite, sampleEvents, sampleObservations, sampleRelations } from './sample-statements.ts';

/** A small dataset that has every field and every form of value at least once, and texts that are hard to write down. */
export const sampleDataset: Dataset = {
  version: '1.2.3',
  issued: '2026-01-31',
  license: 'CC-BY-4.0',
  sources: [
    {
      id: 'page-2021',
      title: 'A page, with a comma',
      issued: '2021~',
      language: 'en',
      capture: { file: 'page.txt', sha256: 'a'.repeat(64) },
    },
    {
      id: 'report-2016',
      title: 'A “report” on "cells"',
      publisher: 'The Agency',
      authors: ['Ann Able', 'Bob, Jr.'],
      issued: '2016-05-31',
      url: 'https://example.org/report?a=1&b=2',
      language: 'fr',
      capture: { file: 'report.txt', sha256: 'b'.repeat(64) },
      note: { en: 'Printed twice.', fr: 'Imprimé deux fois.', nl: 'Twee keer gedrukt.', de: 'Zweimal gedruckt.' },
    },
  ],
  areas: [
    { id: 'belgium', name: { en: 'Belgium', fr: 'Belgique' }, kind: 'country', codes: { nuts: 'BE', iso3166: 'BE' } },
    { id: 'eu', name: { en: 'European Union' }, kind: 'union' },
    {
      id: 'wallonia',
      name: { en: 'Wallonia', fr: 'Wallonie', nl: 'Wallonië', de: 'Wallonien' },
      kind: 'region',
      within: 'belgium',
      citations: [cite('page-2021', 'Wallonia')],
    },
  ],
  organizations: [
    {
      id: 'bone-therapeutics',
      name: 'Bone Therapeutics',
      kind: 'company',
      citations: [cite('report-2016', 'Bone Therapeutics')],
    },
    {
      id: 'celyad',
      name: 'Celyad',
      alternateNames: [
        { name: 'Cardio3 BioSciences', kind: 'former', citations: [cite('report-2016', 'Cardio3')] },
        {
          name: '=CYAD',
          kind: 'short',
          citations: [cite('page-2021', 'CYAD', 'Euronext: ', ')'), cite('report-2016', 'CYAD')],
        },
      ],
      description: { en: 'Cell therapy, line one\nline two.', de: 'Zelltherapie.' },
      kind: 'company',
      citations: [cite('page-2021', 'Celyad', ' '), cite('report-2016', 'Celyad', undefined, ' SA')],
    },
    { id: 'uclouvain', name: 'UCLouvain', kind: 'university', citations: [cite('report-2016', 'UCL')] },
  ],
  people: [{ id: 'ann-able', name: 'Ann Able', citations: [cite('page-2021', 'Ann Able')] }],
  programmes: [{ id: 'win2wal', name: 'Win²Wal', kind: 'research', citations: [cite('page-2021', 'Win²Wal')] }],
  products: [{ id: 'nkr-2', name: '007', kind: 'therapy', citations: [cite('report-2016', 'NKR-2')] }],
  units: [
    { id: 'euro', kind: 'amount', currency: 'EUR' },
    {
      id: 'job',
      kind: 'count',
      label: {
        en: { one: 'job', other: 'jobs' },
        fr: { one: 'emploi', other: 'emplois' },
        nl: { one: 'baan', other: 'banen' },
        de: { one: 'Stelle', other: 'Stellen' },
      },
    },
    { id: 'percent', kind: 'share', symbol: '%' },
  ],
  codelists: [
    codelist('area-kind', ['country', 'region', 'union']),
    codelist('clinical-phase', ['preclinical', 'phase-1', 'phase-2']),
    codelist('event-kind', ['acquisition', 'funding-round']),
    codelist('organization-kind', ['company', 'university']),
    codelist('participant-role', ['acquirer', 'investor', 'product', 'recipient']),
    codelist('product-kind', ['therapy']),
    codelist('programme-kind', ['research']),
    {
      id: 'relation-kind',
      label: { en: 'Kind of relation', nl: 'Soort relatie' },
      codes: [
        { code: 'based-in', label: { en: 'based in' } },
        { code: 'developed-by', label: { en: 'developed by' }, inverse: { en: 'develops', fr: 'développe' } },
        { code: 'spin-off-of', label: { en: 'spin-off of' }, inverse: { en: 'has spin-off' } },
        { code: 'works-for', label: { en: 'works for' } },
      ],
    },
  ],
  indicators: [
    { id: 'funds', label: { en: 'Funds raised' }, valueType: 'quantity', unit: 'euro', decimals: 2 },
    {
      id: 'jobs',
      label: { en: 'Jobs', fr: 'Emplois', nl: 'Banen', de: 'Stellen' },
      definition: { en: 'Full-time equivalents; "heads" count once.' },
      valueType: 'quantity',
      unit: 'job',
    },
    { id: 'launch', label: { en: 'Market launch' }, valueType: 'date' },
    { id: 'phase', label: { en: 'Most advanced phase' }, valueType: 'code', codelist: 'clinical-phase' },
    { id: 'share', label: { en: 'Share' }, valueType: 'quantity', unit: 'percent' },
  ],
  observations: sampleObservations,
  relations: sampleRelations,
  events: sampleEvents,
  corrections: [
    {
      id: 'fifteen',
      kind: 'contradiction',
      targets: [
        { kind: 'observation', id: 'celyad.jobs.report-2016' },
        { kind: 'relation', id: 'ann-able.works-for.celyad' },
        { kind: 'source', id: 'report-2016' },
      ],
      printed: '15; 16',
      reason: { en: 'Both cannot be.', de: 'Beides geht nicht.' },
      citations: [cite('report-2016', '16')],
    },
    {
      id: 'spelling',
      kind: 'spelling',
      targets: [celyad],
      printed: 'Celiad',
      holds: { en: 'Celyad' },
      reason: { en: 'A letter changed.' },
      citations: [cite('page-2021', 'Celiad')],
    },
  ],
  redirects: [
    { id: 'cardio3', kind: 'organization', reason: 'moved', targets: ['celyad'] },
    { id: 'headcount', kind: 'indicator', reason: 'moved', targets: ['jobs'] },
    { id: 'two-companies', kind: 'organization', reason: 'split', targets: ['bone-therapeutics', 'celyad'] },
  ],
};

function codelist(id: string, codes: readonly string[]): Dataset['codelists'][number] {
  return {
    id,
    label: { en: id },
    codes: codes.map((code) => ({ code, label: { en: code, fr: `${code}, en français` } })),
  };
}
