import type { FlatOrganization, FlatRow } from '../data/listFlatRows.ts';

/** The tables, in SQL that all three engines take. */
export const createTables = [
  `CREATE TABLE o (id TEXT PRIMARY KEY, organization TEXT, indicator TEXT, year INTEGER, issued TEXT, v DOUBLE,
    low DOUBLE, high DOUBLE, isopen INTEGER)`,
  'CREATE TABLE g (id TEXT PRIMARY KEY, kind TEXT)',
];

/** The indexes that the questions ask for. */
export const createIndexes = [
  'CREATE INDEX o_organization ON o (organization, indicator, year)',
  'CREATE INDEX o_indicator ON o (indicator, year, v)',
];

/** The questions. What a window tells is the same in all engines, as an aggregate of the greatest year is not. */
export const statements = {
  page: 'SELECT id, v FROM o WHERE indicator = ? AND year >= ? AND year <= ? AND v > ? ORDER BY v DESC, id LIMIT 20',
  group: 'SELECT indicator, sum(v) AS total, avg(v) AS average FROM o GROUP BY indicator',
  groupBounds: `SELECT indicator, sum(low) AS low, CASE WHEN count(high) = count(*) THEN sum(high) END AS high,
    max(isopen) AS isopen FROM o GROUP BY indicator`,
  find: 'SELECT v FROM o WHERE id = ?',
  join: 'SELECT count(*) AS n, coalesce(sum(v), 0) AS total FROM o JOIN g ON g.id = o.organization WHERE g.kind = ?',
};

/** The latest rows, or their number and sum, by the means that suits the engine. */
export function selectLatest(columns: string, condition: string, engine: 'sqlite' | 'duckdb'): string {
  if (engine === 'sqlite') {
    // SQLite takes the other columns from the row of the greatest year.
    const latest = `SELECT id, organization, indicator, max(year) AS year, v FROM o WHERE ${condition} GROUP BY organization, indicator`;
    return `SELECT ${columns} FROM (${latest})`;
  }
  const latest = `SELECT arg_max(id, year) AS id, organization, indicator, max(year) AS year, arg_max(v, year) AS v
    FROM o WHERE ${condition} GROUP BY organization, indicator`;
  return `SELECT ${columns} FROM (${latest})`;
}

/** The columns of a list of latest rows, and those of their total. */
export const latestColumns = {
  rows: 'id, organization, indicator, year, v',
  total: 'count(*) AS n, coalesce(sum(v), 0) AS total',
};

/** The conditions of the latest rows: all of them, and those of an organization. */
export const latestConditions = { all: 'issued <= ?', one: 'organization = ? AND issued <= ?' };

type Prepared<S> = Readonly<
  Record<keyof typeof statements | 'latest' | 'latestRows' | 'organization' | 'organizationRows', S>
>;

/** Prepares all questions for an engine that is SQLite. */
export function prepareAll<S>(prepare: (text: string) => S): Prepared<S> {
  const prepareLatest = (columns: string, condition: string): S => prepare(selectLatest(columns, condition, 'sqlite'));
  const { rows, total } = latestColumns;
  const { all, one } = latestConditions;
  return {
    page: prepare(statements.page),
    group: prepare(statements.group),
    groupBounds: prepare(statements.groupBounds),
    find: prepare(statements.find),
    join: prepare(statements.join),
    latest: prepareLatest(total, all),
    latestRows: prepareLatest(rows, all),
    organization: prepareLatest(total, one),
    organizationRows: prepareLatest(rows, one),
  };
}

/** A row as parameters of its insertion. */
export function listCells(row: FlatRow): readonly (string | number | null)[] {
  const { id, organization, indicator, year, issued, value, low, high, open } = row;
  return [id, organization, indicator, year, issued, value, low, high, open ? 1 : 0];
}

/** An organization as parameters of its insertion. */
export function listOrganizationCells({ id, kind }: FlatOrganization): readonly string[] {
  return [id, kind];
}

/** What the engines give for the questions, as answers. */
export const read = {
  page: (rows: readonly { id: string; v: number }[]) => rows.map(({ id, v }) => [id, v] as const),
  group: (rows: readonly { indicator: string; total: number; average: number }[]) =>
    rows.map(({ indicator, total, average }) => [indicator, total, average] as const),
  groupBounds: (rows: readonly { indicator: string; low: number; high: number | null; isopen: number }[]) =>
    rows.map(({ indicator, low, high, isopen }) => [indicator, low, high, isopen === 1] as const),
  find: (rows: readonly { v: number }[]) => rows.map(({ v }) => v),
  total: ({ n, total }: { n: number | bigint; total: number }) => [Number(n), total] as const,
};
