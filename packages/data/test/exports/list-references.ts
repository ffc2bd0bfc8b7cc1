import { collectionOf } from '../../src/collections.ts';
import type { Dataset } from '../../src/types.ts';

/** An id that stands for a record, and the collection that has to have it. */
export interface FoundReference {
  readonly collection: keyof Dataset;
  readonly id: string;
}

const collections: Readonly<Record<string, keyof Dataset>> = collectionOf;

const fields: Readonly<Record<string, keyof Dataset>> = {
  within: 'areas',
  area: 'areas',
  counterpart: 'areas',
  indicator: 'indicators',
  unit: 'units',
  codelist: 'codelists',
  source: 'sources',
};

/** Every reference in a dataset, found by walking through all of it: what is looked for has the shape of one. */
export function listReferences(dataset: Dataset): readonly FoundReference[] {
  return walk({ ...dataset, redirects: [] });
}

function walk(value: unknown): readonly FoundReference[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(walk);
  const { kind, id, ...rest } = value as Readonly<Record<string, unknown>>;
  const isReference = Object.keys(rest).every((key) => key === 'role') && String(kind) in collections;
  return [
    ...(isReference ? [{ collection: collections[String(kind)] as keyof Dataset, id: String(id) }] : []),
    ...Object.entries(value).flatMap(([field, inner]) =>
      typeof inner === 'string' && field in fields
        ? [{ collection: fields[field] as keyof Dataset, id: inner }]
        : walk(inner),
    ),
  ];
}
