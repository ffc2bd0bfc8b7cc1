import type { Terminal } from './terminal.ts';

/** Tells how far a piece of work is. */
export type Progress = (done: number, total: number) => void;

/**
 * Shows on a terminal how far long work is, on one line that is taken away at the end. Where nobody watches, in CI, in a
 * pipe or in a file, it stays quiet.
 *
 * @param label what is being done
 */
export function showProgress({ error, env }: Terminal, label: string): Progress {
  const isWatched = 'isTTY' in error && error.isTTY === true && env['CI'] === undefined;
  if (!isWatched) return () => undefined;
  let shown = '';
  return (done, total) => {
    const line = done < total ? `${label}: ${Math.floor((100 * done) / total)} % of ${total}` : '';
    if (line !== shown) error.write(`\r\u001b[K${line}`);
    shown = line;
  };
}
