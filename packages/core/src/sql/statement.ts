/** A row as an engine gives it: its columns by their names, each a text or null. */
export type EngineRow = Readonly<Record<string, unknown>>;

/** One question to an engine, and how its answer is read. */
export interface Statement<T> {
  /** Values stand in it as `$1`, `$2` and so on, never themselves. */
  readonly sql: string;
  /** The values, all of them texts: the first is `$1`. */
  readonly parameters: readonly string[];
  /** Reads the rows that the engine answered with, in their order. */
  readonly readRows: (rows: readonly EngineRow[]) => T;
}

/** An expression as the text of its JSON, so that every driver gives the same cell. */
export function writeJson(sql: string): string {
  return `CAST(to_json(${sql}) AS TEXT)`;
}

/** A cell of an engine’s row, which is JSON; `undefined` for null. */
export function readJson(cell: unknown): unknown {
  return typeof cell === 'string' ? ((JSON.parse(cell) as unknown) ?? undefined) : undefined;
}
