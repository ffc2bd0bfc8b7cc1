import type { DuckDBConnection } from '@duckdb/node-api';

/** A connection to an empty database in memory, or why there is none. */
export type OpenedDuckDb =
  | { readonly connection: DuckDBConnection; readonly reason?: never }
  | { readonly connection?: never; readonly reason: string };

/**
 * Small files need no threads; a file that is written anew must not be taken from a cache; and nothing is fetched from
 * anywhere.
 */
const settings = { threads: '1', enable_external_file_cache: 'false', autoinstall_known_extensions: 'false' } as const;

/**
 * Opens DuckDB where its native library loads, which it does not on every platform; the reason is for the line that
 * says what was skipped.
 */
export async function openDuckDb(): Promise<OpenedDuckDb> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', settings);
    return { connection: await instance.connect() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reason: `DuckDB does not load on ${process.platform}-${process.arch} (${message.split('\n')[0]})` };
  }
}
