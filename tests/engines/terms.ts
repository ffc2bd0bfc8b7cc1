import type { Codelist, Indicator, Unit } from '@walbio/data';

/** The codes that records are of. */
export const kindsOf: Readonly<Record<string, readonly string[]>> = {
  area: ['region', 'country'],
  organization: ['company', 'university', 'group'],
  programme: ['plan', 'fund'],
  product: ['therapy', 'device'],
  relation: ['member-of', 'spin-off-of', 'works-for'],
  event: ['founding', 'funding-round'],
  role: ['investor', 'recipient'],
};

const listNames: Readonly<Record<string, string>> = { role: 'participant-role' };

/** The lists of these codes. */
export const codelists: readonly Codelist[] = [
  ...Object.entries(kindsOf).map(([kind, codes]) => createCodelist(listNames[kind] ?? `${kind}-kind`, codes)),
  createCodelist('identifier-scheme', ['clinicaltrials']),
  createCodelist('phase', ['phase-2', 'phase-1']),
].sort((a, b) => (a.id < b.id ? -1 : 1));

function createCodelist(id: string, codes: readonly string[]): Codelist {
  return { id, label: { en: id }, codes: codes.map((code) => ({ code, label: { en: code } })) };
}

/** Units of which two add up and two do not. */
export const units: readonly Unit[] = [
  { id: 'euro', kind: 'amount', currency: 'EUR' },
  { id: 'job', kind: 'count', label: { en: { one: 'job', other: 'jobs' } } },
  { id: 'percent', kind: 'share', symbol: '%' },
  { id: 'place', kind: 'rank' },
];

/** Two indicators of each unit, one of dates and one of codes. */
export const indicators: readonly Indicator[] = [
  ...(['euro', 'job', 'percent', 'place'] as const).flatMap((unit) => [
    measure(`${unit}-a`, unit),
    measure(`${unit}-b`, unit),
  ]),
  { id: 'launch', label: { en: 'launch' }, valueType: 'date' as const },
  { id: 'phase', label: { en: 'phase' }, valueType: 'code' as const, codelist: 'phase' },
].sort((a, b) => (a.id < b.id ? -1 : 1));

function measure(id: string, unit: string): Indicator {
  return { id, label: { en: id }, valueType: 'quantity', unit, decimals: 2 };
}
