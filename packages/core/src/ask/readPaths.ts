import type { CollectionName } from '@walbio/data';
import type { Path } from '../table/path.ts';
import { hasMany, resolvePath } from '../table/path.ts';
import type { Problems } from './problems.ts';

/** Reads a path; a wrong step is noted with the nearest name. */
export function readPath(
  collection: CollectionName,
  text: unknown,
  place: string,
  problems: Problems,
  others: readonly string[] = [],
): Path | undefined {
  if (typeof text !== 'string') return problems.add(place, text, `a field of ${collection}`);
  const resolution = resolvePath(collection, text);
  if ('path' in resolution) return resolution.path;
  const { unknown, names } = resolution;
  const known = unknown === text ? [...names, ...others] : names;
  const expected = names.length > 0 ? `a field of ${collection}` : 'a field: what stands before it refers to no record';
  return problems.add(place, unknown, expected, known);
}

/** Reads a list of paths. */
export function readPaths(from: CollectionName, value: unknown, place: string, problems: Problems): readonly Path[] {
  if (!Array.isArray(value)) return problems.add(place, value, 'a list of fields') ?? [];
  if (value.length === 0) problems.add(place, value, 'a list with at least one field; leave it out otherwise');
  return value.flatMap((one, index) => readPath(from, one, `${place}[${index}]`, problems) ?? []);
}

/** Reads a list of paths that have one cell each. */
export function readSinglePaths(
  from: CollectionName,
  value: unknown,
  place: string,
  problems: Problems,
): readonly Path[] {
  const paths = readPaths(from, value, place, problems);
  for (const path of paths) assertSingle(path, place, problems);
  return paths;
}

/** Notes a path that can have several cells. */
export function assertSingle(path: Path, place: string, problems: Problems): void {
  if (hasMany(path)) problems.add(place, path.text, 'a field that has one value; a list of them has no one order');
}
