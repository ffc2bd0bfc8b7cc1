import type { Codelist, Indicator, Unit } from '@walbio/data';
import type { TestVocabulary } from './vocabulary.ts';

/** One unit of each form: with a label, a currency, a symbol, and without any. */
export const units: readonly Unit<TestVocabulary>[] = [
  {
    id: 'company',
    kind: 'count',
    label: {
      en: { one: 'company', other: 'companies' },
      fr: { one: 'entreprise', other: 'entreprises' },
      nl: { one: 'bedrijf', other: 'bedrijven' },
      de: { one: 'Unternehmen', other: 'Unternehmen' },
    },
  },
  { id: 'euro', kind: 'amount', currency: 'EUR' },
  {
    id: 'job',
    kind: 'count',
    label: {
      en: { one: 'job', other: 'jobs' },
      fr: { one: 'emploi', other: 'emplois' },
      nl: { one: 'baan', other: 'banen' },
      de: { one: 'Arbeitsplatz', other: 'Arbeitsplätze' },
    },
  },
  { id: 'percent', kind: 'share', symbol: '%' },
  { id: 'rank', kind: 'rank' },
  { id: 'ratio', kind: 'ratio', symbol: '×' },
  { id: 'square-metre', kind: 'amount', symbol: 'm²' },
  { id: 'untranslated', kind: 'count', label: { en: { one: 'widget', other: 'widgets' } } },
];

/** What is measured; the one of widgets has no translation. */
export const indicators: readonly Indicator<TestVocabulary>[] = [
  {
    id: 'companies',
    label: { en: 'Companies', fr: 'Entreprises', nl: 'Bedrijven', de: 'Unternehmen' },
    definition: { en: 'Of the sector.', fr: 'Du secteur.' },
    valueType: 'quantity',
    unit: 'company',
  },
  {
    id: 'funds',
    label: { en: 'Funds', fr: 'Fonds', nl: 'Middelen', de: 'Mittel' },
    valueType: 'quantity',
    unit: 'euro',
  },
  { id: 'jobs', label: { en: 'Jobs', fr: 'Emplois', nl: 'Banen', de: 'Stellen' }, valueType: 'quantity', unit: 'job' },
  { id: 'launch', label: { en: 'Launch', fr: 'Lancement', nl: 'Lancering', de: 'Start' }, valueType: 'date' },
  {
    id: 'phase',
    label: { en: 'Phase', fr: 'Phase', nl: 'Fase', de: 'Phase' },
    valueType: 'code',
    codelist: 'phase',
  },
  { id: 'rank', label: { en: 'Rank', fr: 'Rang', nl: 'Rang', de: 'Rang' }, valueType: 'quantity', unit: 'rank' },
  {
    id: 'share',
    label: { en: 'Share', fr: 'Part', nl: 'Aandeel', de: 'Anteil' },
    valueType: 'quantity',
    unit: 'percent',
  },
  { id: 'times', label: { en: 'Times', fr: 'Fois', nl: 'Keer', de: 'Mal' }, valueType: 'quantity', unit: 'ratio' },
  { id: 'widgets', label: { en: 'Widgets made' }, valueType: 'quantity', unit: 'untranslated' },
];

/** Code lists, some with translations and some without. */
export const codelists: readonly Codelist<TestVocabulary>[] = [
  {
    id: 'event-kind',
    label: { en: 'Kind of event' },
    codes: [
      { code: 'founding', label: { en: 'Founding', fr: 'Création', nl: 'Oprichting', de: 'Gründung' } },
      { code: 'funding-round', label: { en: 'Funding round' } },
      { code: 'acquisition', label: { en: 'Acquisition' } },
      { code: 'award', label: { en: 'Award' } },
    ],
  },
  {
    id: 'identifier-scheme',
    label: { en: 'Kind of identifier' },
    codes: [{ code: 'register', label: { en: 'Register number', fr: 'Numéro de registre' } }],
  },
  {
    id: 'organization-kind',
    label: { en: 'Kind of organization' },
    codes: [{ code: 'company', label: { en: 'Company', fr: 'Entreprise' } }],
  },
  {
    id: 'participant-role',
    label: { en: 'Role' },
    codes: [
      { code: 'founder', label: { en: 'Founder', fr: 'Fondateur' } },
      { code: 'founded', label: { en: 'Founded', fr: 'Entité créée' } },
    ],
  },
  {
    id: 'phase',
    label: { en: 'Phase' },
    codes: [{ code: 'phase-3', label: { en: 'Phase 3', fr: 'Phase 3', nl: 'Fase 3', de: 'Phase 3' } }],
  },
  {
    id: 'relation-kind',
    label: { en: 'Kind of relation' },
    codes: [
      {
        code: 'spin-off-of',
        label: { en: 'spin-off of', fr: 'spin-off de' },
        inverse: { en: 'has spin-off', fr: 'a pour spin-off' },
      },
      { code: 'member-of', label: { en: 'member of' } },
    ],
  },
];
