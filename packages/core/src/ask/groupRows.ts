import { listRows } from '../table/textColumn.ts';

/** Rows in groups. */
export interface Groups {
  /** The rows, in the order of the table. */
  readonly rows: Int32Array;
  /** The group of each of them, counted from 0 in the order in which groups first occur. */
  readonly groupOf: Int32Array;
  /** How many groups there are. */
  readonly count: number;
  /** The first row of each group. */
  readonly first: Int32Array;
}

/** A column to group by: the code of each row, and how many codes there are. */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly keys: { readonly length: number };
}

/** Groups rows by the cells that they share. Without columns all rows are one group; without rows there is none. */
export function groupRows(rows: Int32Array, columns: readonly KeyColumn[]): Groups {
  const [column, ...others] = columns;
  if (column && isListed(rows, column.keys.length)) return others.reduce(splitGroups, numberRows(rows, column));
  const all = { rows, groupOf: new Int32Array(rows.length), count: Math.min(rows.length, 1), first: rows.slice(0, 1) };
  return columns.reduce<Groups>(splitGroups, all);
}

/** The rows of each group, in the order of the table. */
export function listGroupRows({ rows, groupOf, count }: Groups): (group: number) => Int32Array {
  const lists = listRows(groupOf, count);
  return (group) =>
    lists.rows.subarray(lists.starts[group], lists.starts[group + 1]).map((index) => rows[index] as number);
}

/** Up to how many combinations for each row are numbered in a list; more cost less in a map. */
const listedPerRow = 16;

function splitGroups(groups: Groups, { codes, keys }: KeyColumn): Groups {
  const combinations = groups.count * keys.length;
  return isListed(groups.rows, combinations)
    ? numberInList(groups, codes, keys.length, combinations)
    : numberInMap(groups, codes, keys.length);
}

function isListed(rows: Int32Array, combinations: number): boolean {
  return combinations <= listedPerRow * rows.length + 64;
}

/** As {@link numberInList}, for the first column. */
function numberRows(rows: Int32Array, { codes, keys }: KeyColumn): Groups {
  const numbers = new Int32Array(keys.length);
  const groupOf = new Int32Array(rows.length);
  const first = new Int32Array(Math.min(keys.length, rows.length));
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const code = codes[row] as number;
    let number = numbers[code] as number;
    if (number === 0) {
      first[count] = row;
      numbers[code] = number = ++count;
    }
    groupOf[i] = number - 1;
  }
  return { rows, groupOf, count, first: first.slice(0, count) };
}

function numberInList({ rows, groupOf }: Groups, codes: Int32Array, size: number, combinations: number): Groups {
  const numbers = new Int32Array(combinations);
  const split = new Int32Array(rows.length);
  const first = new Int32Array(Math.min(combinations, rows.length));
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const key = (groupOf[i] as number) * size + (codes[row] as number);
    let number = numbers[key] as number;
    if (number === 0) {
      first[count] = row;
      numbers[key] = number = ++count;
    }
    split[i] = number - 1;
  }
  return { rows, groupOf: split, count, first: first.slice(0, count) };
}

function numberInMap({ rows, groupOf }: Groups, codes: Int32Array, size: number): Groups {
  const numbers = new Map<number, number>();
  const split = new Int32Array(rows.length);
  const first: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const key = (groupOf[i] as number) * size + (codes[row] as number);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = first.push(row) - 1));
    split[i] = number;
  }
  return { rows, groupOf: split, count: first.length, first: new Int32Array(first) };
}
