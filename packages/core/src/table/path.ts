import type { CollectionName } from '@walbio/data';
import type { RecordKind } from '../query/recordKinds.ts';
import { nameCollection } from '../query/recordKinds.ts';
import type { Field } from './field.ts';
import { isMixed } from './field.ts';
import { fields } from './fields.ts';

/** A field that a query names, with the references that lead to it. */
export interface Path {
  /** As it is written, such as `subject.organization.kind`. */
  readonly text: string;
  readonly collection: CollectionName;
  readonly name: string;
  readonly field: Field;
  /** What is left of the way, for a field that refers to records. */
  readonly next?: { readonly kind: RecordKind; readonly path: Path };
}

/** How many references a path may follow. */
export const maximumHops = 4;

/** What a path could have gone on with where it does not, or the path. */
export type Resolution = { readonly path: Path } | { readonly unknown: string; readonly names: readonly string[] };

/**
 * Reads a path: names of fields, joined by dots where one refers to records. A field that can refer to records of
 * several kinds is followed by the kind that is meant.
 *
 * @example resolvePath('observations', 'subject.organization.kind')
 */
export function resolvePath(collection: CollectionName, text: string): Resolution {
  const steps = text.split('.', 2 * maximumHops + 2);
  return resolveSteps(collection, steps, text);
}

/** The field that a path leads to. */
export function lastField(path: Path): Field {
  return path.next ? lastField(path.next.path) : path.field;
}

/** The collection that holds the field that a path leads to. */
export function lastCollection(path: Path): CollectionName {
  return path.next ? lastCollection(path.next.path) : path.collection;
}

/** Whether a record can have several cells under a path. */
export function hasMany({ field, next }: Path): boolean {
  return field.list || (next !== undefined && hasMany(next.path));
}

function resolveSteps(collection: CollectionName, [name = '', ...rest]: readonly string[], text: string): Resolution {
  const known: Readonly<Record<string, Field>> = fields[collection];
  if (!Object.hasOwn(known, name)) return { unknown: name, names: Object.keys(known) };
  const field = known[name] as Field;
  const path = { text, collection, name, field };
  if (rest.length === 0) return { path };
  return follow(path, rest);
}

function follow(path: Path, rest: readonly string[]): Resolution {
  const { field } = path;
  const { unique, kinds } = field;
  if (unique || kinds.length === 0 || rest.length > 2 * maximumHops) return { unknown: rest.join('.'), names: [] };
  const kind = isMixed(field) ? kinds.find((known) => known === rest[0]) : kinds[0];
  if (kind === undefined) return { unknown: rest[0] as string, names: kinds };
  const steps = isMixed(field) ? rest.slice(1) : rest;
  const target = resolveSteps(nameCollection(kind), steps, steps.join('.'));
  return 'path' in target ? { path: { ...path, next: { kind, path: target.path } } } : target;
}
