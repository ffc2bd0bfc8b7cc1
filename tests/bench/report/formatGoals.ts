import type { Results } from '../measure/results.ts';
import { ours, readTime, yardstick } from '../measure/results.ts';
import { items } from '../tasks/items.ts';
import { findYardstick } from './formatTimes.ts';
import { formatTable } from './formatTable.ts';
import { formatRatio, formatTime } from './formatTime.ts';

/** The number of observations that goals are set for. */
export const goalSize = 100_000;

/** Our times beside those of the typed loop, with the goals. */
export function formatGoals(results: Results, count = goalSize): string {
  const rows = items.flatMap(({ name, title, goal }) => {
    const [time, against] = [
      readTime(results, ours, count, name),
      readTime(results, yardstick, count, findYardstick(name)),
    ];
    if (time === undefined || against === undefined) return [];
    const scale = name === 'find' ? 100 : 1;
    const ratio = time / against;
    const times = [formatTime(against / scale), formatTime(time / scale), formatRatio(ratio)];
    return [[title, ...times, goal === undefined ? '–' : `≤ ${goal}`, judge(ratio, goal)]];
  });
  return formatTable(['work', 'typed loop', 'walbio', 'times', 'goal', ''], rows);
}

/** The titles of the items whose goal was missed. */
export function listMissed(results: Results, count = goalSize): readonly string[] {
  return items.flatMap(({ name, title, goal }) => {
    const [time, against] = [
      readTime(results, ours, count, name),
      readTime(results, yardstick, count, findYardstick(name)),
    ];
    return goal !== undefined && time !== undefined && against !== undefined && judge(time / against, goal) === 'missed'
      ? [title]
      : [];
  });
}

/** The clock and the machine move a ratio by some percent, so a goal counts as met up to a twentieth above it. */
function judge(ratio: number, goal: number | undefined): string {
  if (goal === undefined) return '';
  return ratio <= goal * 1.05 ? 'met' : 'missed';
}
