import type { AuthoredCollection } from '../src/schema/authored/index.ts';

/** The singular word for a record of each collection, as references and messages use it. */
export const kindOf = {
  sources: 'source',
  areas: 'area',
  organizations: 'organization',
  people: 'person',
  programmes: 'programme',
  products: 'product',
  units: 'unit',
  codelists: 'codelist',
  indicators: 'indicator',
  events: 'event',
  corrections: 'correction',
  redirects: 'redirect',
} as const satisfies Record<AuthoredCollection, string>;

/** The kinds of record, and of the statements that stand inside the files of their subjects. */
export type RecordKind = (typeof kindOf)[AuthoredCollection] | 'observation' | 'relation';

/** The kinds of record that statements are about. */
export const subjectKinds = ['area', 'organization', 'person', 'programme', 'product', 'event'] as const;
