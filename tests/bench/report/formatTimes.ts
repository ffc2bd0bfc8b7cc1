import type { Results } from '../measure/results.ts';
import { readTime, yardstick } from '../measure/results.ts';
import { items } from '../tasks/items.ts';
import type { ItemName } from '../tasks/items.ts';
import { formatTable } from './formatTable.ts';
import { formatRatio, formatTime } from './formatTime.ts';

/** The times of all peers at one size, each with how many times that of the typed loop it is. */
export function formatTimes(results: Results, count: number): string {
  const head = [`${count.toLocaleString('en')} observations`, ...items.map(({ title }) => title)];
  const rows = Object.keys(results).map((peer) => [
    peer,
    ...items.map(({ name }) => formatCell(results, peer, count, name)),
  ]);
  return formatTable(head, rows);
}

/** Lookups are measured by the hundred and told by one. */
function formatCell(results: Results, peer: string, count: number, item: ItemName): string {
  const time = readTime(results, peer, count, item);
  if (time === undefined) return '–';
  const against = readTime(results, yardstick, count, findYardstick(item));
  const shown = formatTime(item === 'find' ? time / 100 : time);
  return against === undefined || peer === yardstick ? shown : `${shown} (${formatRatio(time / against)})`;
}

/** The item of the typed loop that an item is set against. */
export function findYardstick(item: ItemName): ItemName {
  return items.find(({ name }) => name === item)?.against ?? item;
}
