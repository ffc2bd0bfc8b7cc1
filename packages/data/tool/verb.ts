import type { Terminal } from './terminal.ts';

/** What a verb works on. */
export interface Workplace {
  /** The package's folder: it holds `records/` and `package.json`. */
  readonly folder: string;
  readonly terminal: Terminal;
}

/** One verb of `pnpm data`. */
export interface Verb {
  /** How it is called, behind `pnpm data`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /**
   * Runs it.
   *
   * @param words what stands behind the verb on the command line
   * @returns the exit code: 0 when all is well, 1 when something is wrong with the records, 2 when the call was
   */
  run(words: readonly string[], workplace: Workplace): number | Promise<number>;
}

/** Thrown when a verb was called the wrong way; the message says which way is right. */
export class UsageError extends Error {
  override name = 'UsageError';
}
