import type { Results } from '../measure/results.ts';
import { ours, readTime, yardstick } from '../measure/results.ts';
import { items } from '../tasks/items.ts';
import { formatTable } from './formatTable.ts';
import { formatRatio, formatTime } from './formatTime.ts';

const [small, large] = [10_000, 1_000_000];

/** How our times grow from 10,000 observations to a hundred times as many, beside how those of the typed loop do. */
export function formatGrowth(results: Results): string | undefined {
  const rows = items.flatMap(({ name, title }) => {
    const [before, after] = [readTime(results, ours, small, name), readTime(results, ours, large, name)];
    if (before === undefined || after === undefined) return [];
    const [first, last] = [readTime(results, yardstick, small, name), readTime(results, yardstick, large, name)];
    const other = first === undefined || last === undefined ? '–' : `× ${formatRatio(last / first)}`;
    const factor = after / before;
    const scale = name === 'find' ? 100 : 1;
    const verdict = factor <= 105 ? 'linear or better' : 'more than linear';
    return [[title, formatTime(before / scale), formatTime(after / scale), `× ${formatRatio(factor)}`, other, verdict]];
  });
  return rows.length === 0 ? undefined : formatTable(['work', '10,000', '1,000,000', 'walbio', 'typed loop', ''], rows);
}
