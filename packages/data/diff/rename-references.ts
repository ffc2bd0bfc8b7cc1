import { isObject } from './is-same.ts';

/** Ids that are gone, each with the id that stands for the same record now. */
export type Renames = ReadonlyMap<string, string>;

/** The keys whose text, or list of texts, is the id of another record; `targets` are those of a redirect. */
const referenceKeys = new Set(['source', 'within', 'indicator', 'unit', 'codelist', 'counterpart', 'area', 'targets']);

/**
 * Writes the references inside a record with the ids of now. Words that merely look like an id stay as they are.
 *
 * @example renameReferences({ subject: { kind: 'organization', id: 'rit' } }, new Map([['rit', 'gsk']]))
 */
export function renameReferences<T>(record: T, renames: Renames): T {
  return renames.size === 0 ? record : (rename(record, false, renames) as T);
}

function rename(value: unknown, isReference: boolean, renames: Renames): unknown {
  if (typeof value === 'string') return isReference ? (renames.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((inner: unknown) => rename(inner, isReference, renames));
  if (!isObject(value)) return value;
  const hasKind = typeof value['kind'] === 'string';
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      rename(inner, referenceKeys.has(key) || (key === 'id' && hasKind), renames),
    ]),
  );
}
