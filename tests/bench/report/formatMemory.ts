import type { Results } from '../measure/results.ts';
import { yardstick } from '../measure/results.ts';
import { formatTable } from './formatTable.ts';

/** What peers add to the heap and to buffers outside of it, after opening and after all of the work. */
export function formatMemory(results: Results, counts: readonly number[]): string {
  const head = ['MB', ...counts.map((count) => `${count.toLocaleString('en')}: opened / used`)];
  const columns = ['the columns alone', ...counts.map((count) => format(results[yardstick]?.[count]?.memory?.columns))];
  const rows = Object.entries(results).map(([peer, sizes]) => [
    peer,
    ...counts.map((count) => {
      const memory = sizes[count]?.memory;
      return memory ? `${format(memory.opened)} / ${format(memory.used)}` : '–';
    }),
  ]);
  return formatTable(head, [columns, ...rows]);
}

function format(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(1);
}
