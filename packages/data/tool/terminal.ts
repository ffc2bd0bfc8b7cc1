import type { Readable, Writable } from 'node:stream';

/** What a verb talks to: the world is passed in, so that tests can stand in for it. */
export interface Terminal {
  readonly out: Writable;
  readonly error: Writable;
  readonly input: Readable;
  /** The folder that paths on the command line are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Writes one line for the reader. */
export function say({ out }: Terminal, line = ''): void {
  out.write(`${line}\n`);
}

/** Writes one line about what went wrong. */
export function complain({ error }: Terminal, line = ''): void {
  error.write(`${line}\n`);
}
