import { toCanonicalText } from './canonical-text.ts';
import type { FieldChange } from './change.ts';
import { isObject, isSame, listKeys } from './is-same.ts';

/** Where and how one field differs, as data; `describeField` puts it into words. */
export type FieldDifference = Pick<FieldChange, 'path' | 'kind' | 'element' | 'before' | 'after'>;

/** Fields that make sense as a whole only. */
const wholeFields = new Set(['value', 'subject', 'object']);

/** The lists whose elements have a name of their own, and the key that holds it. All other lists are sets. */
const elementKeys: Readonly<Record<string, string>> = {
  codes: 'code',
  alternateNames: 'name',
  identifiers: 'value',
};

/**
 * Compares two records field by field, but for their ids. Lists are compared as sets, and their order after that, so
 * that records without a difference are the same.
 *
 * @example diffFields({ name: { en: 'Liege' } }, { name: { en: 'Liège' } })
 * // [{ path: ['name', 'en'], kind: 'changed', before: 'Liege', after: 'Liège' }]
 */
export function diffFields(before: object, after: object): readonly FieldDifference[] {
  return diffKeys([], before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>);
}

type Path = readonly string[];
type Keyed = Readonly<Record<string, unknown>>;

function diffKeys(path: Path, before: Keyed, after: Keyed): readonly FieldDifference[] {
  return listKeys(before, after)
    .filter((key) => path.length > 0 || key !== 'id')
    .flatMap((key) => diffValues([...path, key], before[key], after[key]));
}

function diffValues(path: Path, before: unknown, after: unknown): readonly FieldDifference[] {
  if (isSame(before, after)) return [];
  if (before === undefined) return [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'removed', before }];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(path, before, after);
  const isWhole = path.length === 1 && wholeFields.has(path[0] as string);
  if (!isWhole && isObject(before) && isObject(after)) return diffKeys(path, before, after);
  return [{ path, kind: 'changed', before, after }];
}

function diffLists(path: Path, before: readonly unknown[], after: readonly unknown[]): readonly FieldDifference[] {
  const key = elementKeys[path.at(-1) as string];
  const [was, is] = [nameElements(before, key), nameElements(after, key)];
  const pathOf = (name: string): Path => (key === undefined ? path : [...path, name]);
  return [
    ...only(was, is).map(([name, element]): FieldDifference => ({
      path: pathOf(name),
      kind: 'removed',
      element: true,
      before: element,
    })),
    ...only(is, was).map(([name, element]): FieldDifference => ({
      path: pathOf(name),
      kind: 'added',
      element: true,
      after: element,
    })),
    ...[...was].flatMap(([name, element]) => (is.has(name) ? diffValues(pathOf(name), element, is.get(name)) : [])),
    ...diffOrder(path, common(was, is, key), common(is, was, key)),
  ];
}

function diffOrder(path: Path, before: readonly unknown[], after: readonly unknown[]): readonly FieldDifference[] {
  return isSame(before, after) ? [] : [{ path, kind: 'reordered', before, after }];
}

/** Elements by name; one that comes again has its number behind its name. */
function nameElements(list: readonly unknown[], key: string | undefined): ReadonlyMap<string, unknown> {
  const elements = new Map<string, unknown>();
  for (const element of list) {
    const name = key !== undefined && isObject(element) ? String(element[key]) : toCanonicalText(element);
    let unique = name;
    for (let number = 2; elements.has(unique); number++) unique = `${name} (${number})`;
    elements.set(unique, element);
  }
  return elements;
}

function only(list: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly [string, unknown][] {
  return [...list].filter(([name]) => !other.has(name));
}

/** What two lists have in common, in the order of the first: names where elements have one, else the elements. */
function common(
  list: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
  key: string | undefined,
): readonly unknown[] {
  return [...list].flatMap(([name, element]) => (other.has(name) ? [key === undefined ? element : name] : []));
}
