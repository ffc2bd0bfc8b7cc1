import type { ItemName } from '../tasks/items.ts';
import { items } from '../tasks/items.ts';

/** Why a goal is hard to meet, and what was tried. */
const reasons: Readonly<Partial<Record<ItemName, string>>> = {
  group:
    'a group carries its rows, so that its citations can be told, and each mean is checked for a decimal that ends',
  groupBounds:
    'each row adds to two sums, a count and a set of marks, where the yardstick adds to one sum and one count',
  latestRows: 'objects are made for every row; found alone, the rows cost what the goal allows',
  find: 'a lookup also finds the dataset’s index among those of all open datasets, which costs as much as the lookup itself',
};

/** What is to be said of the goals that were missed, by the titles of their items. */
export function explainMissed(titles: readonly string[]): string {
  if (titles.length === 0) return 'Every goal is met.';
  return titles.map((title) => `- ${title}: missed; ${findReason(title)}.`).join('\n');
}

function findReason(title: string): string {
  const item = items.find((one) => one.title === title);
  return (item && reasons[item.name]) ?? 'no reason is known yet';
}
