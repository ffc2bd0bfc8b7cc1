import { openCaptures } from '../build/captures.ts';
import type { Captures } from '../build/captures.ts';
import { complain } from './terminal.ts';
import type { Workplace } from './verb.ts';

/** The captures, or `undefined` with a line that says what is left out without them. */
export function findCaptures({ terminal }: Workplace, skipped: string): Captures | undefined {
  const captures = openCaptures(terminal.env['WALBIO_SOURCES']);
  if (!captures) {
    complain(terminal, `skipped: ${skipped}, since there are no captures here; set WALBIO_SOURCES to their folder`);
  }
  return captures;
}

/** The exit code for a step that was skipped: a failure only where nothing may be skipped. */
export function codeOfSkipped({ terminal }: Workplace): number {
  return terminal.env['WALBIO_REQUIRE_SOURCES'] === '1' ? 1 : 0;
}
