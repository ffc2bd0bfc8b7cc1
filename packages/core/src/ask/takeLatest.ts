import type { Groups, KeyColumn } from './groupRows.ts';
import { groupRows } from './groupRows.ts';
import type { TimeRank, TimeRanks } from './rankTime.ts';

/** The row of each group that comes first in time; of equal ones the first row. */
export function chooseRows({ rows, groupOf, count }: Groups, [a, b = none, c = none]: TimeRanks): Int32Array {
  const chosen = new Int32Array(count);
  const least = new Float64Array(count).fill(Infinity);
  for (let i = 0; i < rows.length; i++) {
    const [row, group] = [rows[i] as number, groupOf[i] as number];
    const weight =
      (a.weights[a.codes[row] as number] as number) +
      (b === none ? 0 : (b.weights[b.codes[row] as number] as number)) +
      (c === none ? 0 : (c.weights[c.codes[row] as number] as number));
    if (weight >= (least[group] as number)) continue;
    least[group] = weight;
    chosen[group] = row;
  }
  return chosen;
}

const none: TimeRank = /* @__PURE__ */ (() => ({ codes: new Int32Array(), weights: new Float64Array() }))();

/** Of the rows that share the cells of some columns, the latest ones, in the order of the table. */
export function takeLatest(rows: Int32Array, columns: readonly KeyColumn[], ranks: TimeRanks): Int32Array {
  const groups = groupRows(rows, columns);
  const chosen = chooseRows(groups, ranks);
  const kept = new Int32Array(groups.count);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (chosen[groups.groupOf[i] as number] === row) kept[count++] = row;
  }
  return kept;
}
