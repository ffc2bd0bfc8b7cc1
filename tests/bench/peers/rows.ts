import type { FlatRow } from '../data/listFlatRows.ts';

/** The order of the page: by value, downwards, then by id. */
export function compareForPage(a: FlatRow, b: FlatRow): number {
  return b.value - a.value || (a.id < b.id ? -1 : 1);
}

/** The id and value of each row. */
export function tellList(rows: Iterable<Pick<FlatRow, 'id' | 'value'>>): readonly (readonly [string, number])[] {
  return Array.from(rows, ({ id, value }) => [id, value] as const);
}

/** One of the two rows of an organization and indicator: that of the later year. */
export function chooseLater(a: FlatRow, b: FlatRow): FlatRow {
  return b.year > a.year ? b : a;
}

/** Why most peers do not add up bounds. */
export const noBounds = 'It knows numbers alone';
