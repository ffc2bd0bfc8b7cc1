import { compareValues } from '../ask/answerGroups.ts';
import type { Plan } from '../ask/plan.ts';
import { comparePeriods } from '../period/comparePeriods.ts';
import type { Path } from '../table/path.ts';
import { lastField } from '../table/path.ts';
import type { Answer } from './answer.ts';

/**
 * Orders all groups as memory does, and takes the ones that are asked for. They come in the order of what they share, in which
 * equal ones stay.
 *
 * @param read gives what a row is ordered by
 */
export function sortAnswer<R>(
  { rows, keys, total }: Answer<R>,
  { orderBy, offset, limit }: Plan,
  read: (row: R, key: Path | string) => unknown,
): Answer<R> {
  const groups = rows.map((row, index) => ({
    row,
    key: keys[index] as string,
    values: orderBy.map(({ key }) => read(row, key)),
  }));
  groups.sort((a, b) => {
    for (const [index, { key, isDescending }] of orderBy.entries()) {
      const order = compareInOrder(key, a.values[index], b.values[index], isDescending ? -1 : 1);
      if (order !== 0) return order;
    }
    return 0;
  });
  const shown = groups.slice(offset, offset + limit);
  return { rows: shown.map(({ row }) => row), keys: shown.map(({ key }) => key), total };
}

function compareInOrder(key: Path | string, a: unknown, b: unknown, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const isPeriod = typeof key !== 'string' && lastField(key).type === 'period';
  return (isPeriod ? comparePeriods(a as string, b as string) : compareValues(a, b)) * sign;
}
