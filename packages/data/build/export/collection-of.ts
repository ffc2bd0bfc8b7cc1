import type { CollectionName, CorrectionTarget, Redirect } from '../../src/types.ts';

/** The collection that a reference of each kind leads to. */
export const collectionOf = {
  area: 'areas',
  organization: 'organizations',
  person: 'people',
  programme: 'programmes',
  product: 'products',
  event: 'events',
  observation: 'observations',
  relation: 'relations',
  source: 'sources',
  indicator: 'indicators',
} as const satisfies Record<CorrectionTarget['kind'] | Redirect['kind'], CollectionName>;
