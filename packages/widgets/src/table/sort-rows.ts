import { compareObservationValues } from '@walbio/core';
import type { Observation } from '@walbio/data';
import type { TableSort } from './read-sort.ts';
import type { TableColumn, TableRow, TableView } from './table-view.ts';

/**
 * The rows of a table in another order. Numbers and dates are compared with their bounds, codes by the order of their list,
 * names by the rules of the language. Rows without a value come last in both directions.
 */
export function sortRows(
  { columns, rows }: Pick<TableView, 'columns' | 'rows'>,
  sort: TableSort | undefined,
  locale: string,
): readonly TableRow[] {
  if (sort?.by === 'name') return sortByName(rows, sort.descending, locale);
  const index = columns.findIndex(({ id }) => id === sort?.by);
  const column = columns[index];
  if (!sort || !column) return rows;
  const known = rows.flatMap((row) => {
    const key = row.cells[index]?.key;
    return key ? [{ row, key }] : [];
  });
  const turn = sort.descending ? -1 : 1;
  const sorted = known.sort((a, b) => turn * compareKeys(column, a.key, b.key));
  return [...sorted.map(({ row }) => row), ...rows.filter(({ cells }) => !cells[index])];
}

function sortByName(rows: readonly TableRow[], descending: boolean, locale: string): readonly TableRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const turn = descending ? -1 : 1;
  return [...rows].sort((a, b) => turn * compare(a.name.text, b.name.text));
}

function compareKeys({ codes }: TableColumn, a: Observation, b: Observation): number {
  return 'code' in a.value && 'code' in b.value
    ? codes.indexOf(a.value.code) - codes.indexOf(b.value.code)
    : compareObservationValues(a, b);
}
