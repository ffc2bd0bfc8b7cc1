import type { Path } from '../table/path.ts';
import { readKey } from './cells.ts';
import { countMarks, readDays } from './days.ts';
import type { Column } from './column.ts';
import type { Place, Scope } from './scope.ts';
import { findSite } from './sites.ts';
import { quoteName } from './writer.ts';

/** One expression of an ORDER BY. */
export interface OrderKey {
  readonly sql: string;
  readonly isDescending: boolean;
  readonly isText?: true;
}

/** Writes the keys of an order. What is missing comes last either way; texts go by their bytes. */
export function writeOrder(keys: readonly OrderKey[]): string {
  return keys
    .map(
      ({ sql, isDescending, isText }) =>
        `${sql}${isText ? ' COLLATE "C"' : ''} ${isDescending ? 'DESC' : 'ASC'} NULLS LAST`,
    )
    .join(', ');
}

/** The keys that order records by the cell of a path. */
export function orderByPath(scope: Scope, path: Path, isDescending: boolean): readonly OrderKey[] {
  const place = scope.follow({ alias: scope.base, path });
  const { type } = place.path.field;
  if (type === 'text') return [{ sql: readKey(place), isDescending, isText: true }];
  const keys = type === 'period' ? listPeriodKeys(place) : listQuantityKeys(place.alias);
  return keys.map((sql) => ({ sql, isDescending }));
}

/** As `comparePeriods` orders: by first day, last day, marks. */
function listPeriodKeys(place: Place): readonly string[] {
  const text = `${place.alias}.${quoteName(findSite(place.path).column)}`;
  const { first, last } = readDays(place);
  return [first, last, countMarks(place)].map((key) => `CASE WHEN ${text} IS NOT NULL THEN ${key} END`);
}

/** As `orderQuantities` orders: by the number that is printed first, the form, the upper end, “about”. */
function listQuantityKeys(alias: string): readonly string[] {
  const at = (column: string): string => `${alias}."${column}"`;
  const [number, min, max] = [at('number'), at('min'), at('max')];
  const low = `coalesce(${min}, ${at('min_exclusive')})`;
  const high = `coalesce(${max}, ${at('max_exclusive')})`;
  const form =
    `CASE WHEN ${number} IS NOT NULL THEN 0 ` +
    `WHEN ${low} IS NULL THEN CASE WHEN ${max} IS NULL THEN -2 ELSE -1 END ` +
    `WHEN ${high} IS NOT NULL THEN 1 WHEN ${min} IS NULL THEN 3 ELSE 2 END`;
  const isAbout = `CASE WHEN ${at('approximate')} THEN 1 ELSE 0 END`;
  return [`coalesce(${number}, ${low}, ${high})`, form, `coalesce(${high}, 0)`, isAbout];
}

/** Gives the keys of an order names: the columns that hold them, and the keys as these columns. */
export function nameKeys(
  prefix: string,
  keys: readonly OrderKey[],
): { readonly columns: readonly Column[]; readonly keys: readonly OrderKey[] } {
  const named = keys.map((key, index) => ({ key, name: `${prefix}_${index}` }));
  return {
    columns: named.map(({ key, name }) => ({ name, sql: key.sql })),
    keys: named.map(({ key, name }) => ({ ...key, sql: quoteName(name) })),
  };
}

/** The order by id, which is that of a dataset. */
export function idOrder(sql: string): OrderKey {
  return { sql, isDescending: false, isText: true };
}
