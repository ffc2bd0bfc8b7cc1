import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { exportParquet } from '../../packages/data/build/export/parquet.ts';
import { quote } from './engine.ts';
import type { Engine, OpenedEngine } from './engine.ts';

const settings = { threads: '1', autoinstall_known_extensions: 'false' } as const;

/** Opens a DuckDB in memory. Datasets are written as Parquet, by the exporter of the data package, and read from there. */
export async function openDuckDb(): Promise<OpenedEngine> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:', settings)).connect();
    return { engine: await createEngine(connection) };
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] as string) : String(error) };
  }
}

async function createEngine(connection: DuckDBConnection): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'walbio-duckdb-'));
  let loaded = 0;
  return {
    dialect: 'duckdb',
    load: async (schema, dataset) => {
      const files = exportParquet(dataset);
      loaded += 1;
      await connection.run(`CREATE SCHEMA ${quote(schema)}`);
      for (const [path, bytes] of Object.entries(files)) {
        const file = join(folder, String(loaded), path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, bytes);
        const table = /(\w+)\.parquet$/.exec(path)?.[1];
        await connection.run(`CREATE TABLE ${quote(schema)}."${table}" AS SELECT * FROM read_parquet('${file}')`);
      }
    },
    ask: async (sql, parameters) => {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getRowObjectsJS();
    },
    close: async () => {
      connection.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
