import type { Column } from './column.ts';

/** A check that what is computed may be computed, made by the engine along with it. */
export interface Guard {
  /** The columns of each record that it looks at. */
  readonly inputs: readonly Column[];
  /** The common tables that it needs behind `matches`. */
  readonly tables: readonly string[];
  /** What it finds: JSON, or null where nothing is wrong. */
  readonly findings: readonly Column[];
}

/** No check. */
export const noGuard: Guard = { inputs: [], tables: [], findings: [] };
