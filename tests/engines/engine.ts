import type { Dataset } from '@walbio/data';
import type { CompileOptions, EngineRow } from './core.ts';

/** An engine that holds datasets, each in a schema of its own. */
export interface Engine {
  readonly dialect: CompileOptions['dialect'];
  /** Makes a schema with the exported tables of a dataset. */
  readonly load: (schema: string, dataset: Dataset) => Promise<void>;
  readonly ask: (sql: string, parameters: readonly string[]) => Promise<readonly EngineRow[]>;
  readonly close: () => Promise<void>;
}

/** An engine, or why there is none. */
export type OpenedEngine = { readonly engine: Engine } | { readonly engine?: never; readonly reason: string };

/** The engine, or `undefined` with one line that says what is skipped; where it is required, its absence is an error. */
export function takeEngine(opened: OpenedEngine, name: string, required: string): Engine | undefined {
  if (opened.engine) return opened.engine;
  const line = `${name} is not asked: ${opened.reason}`;
  if (process.env[required] === '1') throw new Error(`${line}; ${required}=1 demands it`);
  console.warn(line);
  return undefined;
}

/** A name in SQL, quoted. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
