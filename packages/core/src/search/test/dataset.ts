import type { Dataset } from '@walbio/data';

/** The names of made-up organizations in many scripts and spellings, by their ids. */
export const names = {
  'a-mansia': 'A-Mansia',
  aegir: 'Ægir Œuvres',
  athens: 'Αθήνα Φάρμακα',
  biowin: 'BioWin',
  bone: 'Bone Therapeutics',
  'bone-group': 'The Bone Group of Therapeutics',
  fjord: 'Fjørd Straße Łódź',
  handle: '𝒞elyad 𠮷野家',
  kyiv: 'Київ Біотех',
  loreal: 'L’Oréal',
  louvain: 'Université de Louvain-la-Neuve',
  namur: 'Bone Marrow Namur',
  prototype: '__proto__ constructor',
  tokyo: '東京製薬株式会社',
  ucb: 'UCB',
} as const;

const sourceOf = {
  url: 'https://example.org',
  issued: '2021',
  language: 'fr',
  capture: { file: 'a.txt', sha256: '0' },
};

/** A dataset of these organizations, and of one record or two of each other kind that is searched. */
export const dataset: Dataset = {
  version: '1.0.0',
  issued: '2026-01-01',
  license: 'CC0-1.0',
  sources: [{ ...sourceOf, id: 'report', title: 'Rapport sur les vaccins' }],
  areas: [
    {
      id: 'liege',
      name: { en: 'Liège', fr: 'Liège', nl: 'Luik', de: 'Lüttich' },
      kind: 'municipality',
      codes: { nuts: 'BE332' },
    },
  ],
  organizations: Object.entries(names).map(([id, name]) => ({
    ...{ id, name, kind: 'company', citations: [] },
    ...(id === 'ucb' && {
      alternateNames: [{ name: 'Union Chimique Belge', kind: 'former' as const, citations: [] }],
      identifiers: [{ scheme: 'lei', value: '2138008J191VLSGY5A09', citations: [] }],
      description: { en: 'Makes medicines of the brain.', fr: 'Fabrique des médicaments du cerveau.' },
    }),
  })),
  people: [{ id: 'ada', name: 'Ada Bone', description: { en: 'Founder.' }, citations: [] }],
  programmes: [{ id: 'plan', name: 'Plan Marrow', kind: 'plan', citations: [] }],
  products: [{ id: 'cure', name: 'Curazole™', kind: 'therapy', citations: [] }],
  units: [
    { id: 'job', kind: 'count', label: { en: { one: 'job', other: 'jobs' }, de: { one: 'Stelle', other: 'Stellen' } } },
  ],
  codelists: [
    {
      id: 'event-kind',
      label: { en: 'Kind of event', de: 'Art des Ereignisses' },
      codes: [{ code: 'founding', label: { en: 'Founding', de: 'Gründung' } }],
    },
  ],
  indicators: [
    {
      id: 'bones',
      label: { en: 'Bone', fr: 'Os', nl: 'Bot', de: 'Knochen' },
      definition: { en: 'How many bones.', nl: 'Hoeveel botten.' },
      valueType: 'quantity',
      unit: 'job',
    },
  ],
  observations: [],
  relations: [],
  events: [
    {
      ...{ id: 'sale', kind: 'acquisition', participants: [], citations: [] },
      title: { en: 'UCB sells a plant', fr: 'UCB vend une usine' },
      description: { en: 'The plant is in Liège.' },
    },
  ],
  corrections: [],
  redirects: [],
};
