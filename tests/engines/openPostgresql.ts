import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@walbio/data';
import { exportCsv } from '../../packages/data/build/export/csv.ts';
import { tables } from '../../packages/data/build/export/tables/index.ts';
import type { ColumnType } from '../../packages/data/build/export/tables/column.ts';
import type { Table } from '../../packages/data/build/export/tables/table.ts';
import { quote } from './engine.ts';
import type { Engine, OpenedEngine } from './engine.ts';
import { findPrograms, runPostgresql } from './runPostgresql.ts';
import type { RunningPostgresql } from './runPostgresql.ts';

/** The type of a column for each type of the export. */
const types: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  number: 'DOUBLE PRECISION',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** Starts a PostgreSQL server and connects to it. Datasets are written as CSV, by the exporter of the data package. */
export async function openPostgresql(): Promise<OpenedEngine> {
  const programs = findPrograms();
  if (programs === undefined) return { reason: 'its server is not installed (Debian: apt-get install postgresql)' };
  try {
    return { engine: await start(programs) };
  } catch (error) {
    return { reason: `its server does not start: ${error instanceof Error ? error.message.trim() : String(error)}` };
  }
}

async function start(programs: string): Promise<Engine> {
  const server = runPostgresql(programs);
  try {
    return await connect(server);
  } catch (error) {
    server.stop();
    throw error;
  }
}

async function connect(server: RunningPostgresql): Promise<Engine> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host: server.folder, user: server.user, database: 'postgres' });
  await client.connect();
  let loaded = 0;
  return {
    dialect: 'postgresql',
    load: async (schema, dataset) => {
      const folder = writeCsv(join(server.folder, `dataset-${(loaded += 1)}`), dataset);
      await client.query(`CREATE SCHEMA ${quote(schema)}`);
      for (const table of tables) {
        await client.query(`CREATE TABLE ${quote(schema)}."${table.name}" (${describeColumns(table)})`);
        const file = join(folder, 'csv', `${table.name}.csv`);
        await client.query(`COPY ${quote(schema)}."${table.name}" FROM '${file}' WITH (FORMAT csv, HEADER true)`);
      }
      await client.query('ANALYZE');
    },
    ask: async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, [...parameters])).rows,
    close: async () => {
      await client.end();
      server.stop();
    },
  };
}

function describeColumns({ columns, primaryKey }: Table): string {
  const described = columns.map(({ name, type, nullable }) => `"${name}" ${types[type]}${nullable ? '' : ' NOT NULL'}`);
  return [...described, `PRIMARY KEY (${primaryKey.map((name) => `"${name}"`).join(', ')})`].join(', ');
}

/** Writes the tables where the server reads them, which runs as another user. */
function writeCsv(folder: string, dataset: Dataset): string {
  mkdirSync(join(folder, 'csv'), { recursive: true });
  for (const path of [folder, join(folder, 'csv')]) chmodSync(path, 0o755);
  for (const [path, text] of Object.entries(exportCsv(dataset))) {
    writeFileSync(join(folder, path), text, { mode: 0o644 });
    chmodSync(join(folder, path), 0o644);
  }
  return folder;
}
