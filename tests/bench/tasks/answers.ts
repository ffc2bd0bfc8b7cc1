import { createHash } from 'node:crypto';

/** The answer of one item to one question, in a form that every peer can give. */
export interface Answers {
  /** The id and value of each row of the page. */
  readonly page: readonly (readonly [id: string, value: number])[];
  /** Each indicator with its sum and mean, in any order. */
  readonly group: readonly (readonly [indicator: string, sum: number, mean: number])[];
  /** Each indicator with the ends of its sum, and whether the lower one is left out. */
  readonly groupBounds: readonly (readonly [indicator: string, low: number, high: number | null, open: boolean])[];
  readonly find: readonly number[];
  /** How many rows, and the sum of their values. */
  readonly latest: readonly [count: number, sum: number];
  /** The id and value of each row, in any order. */
  readonly latestRows: readonly (readonly [id: string, value: number])[];
  readonly organization: readonly [count: number, sum: number];
  readonly organizationRows: readonly (readonly [id: string, value: number])[];
  readonly join: readonly [count: number, sum: number];
}

/** The items that have an answer. */
export type AnsweredItem = keyof Answers;

/** The items whose rows may come in any order. */
const unordered: readonly AnsweredItem[] = ['group', 'groupBounds', 'latestRows', 'organizationRows'];

/** A short name of an answer: equal for equal answers. Means are compared to twelve digits. */
export function hashAnswer<N extends AnsweredItem>(item: N, answer: Answers[N]): string {
  const lines = answer.map((line) => JSON.stringify(line, (_, cell: unknown) => roundFraction(cell)));
  if (unordered.includes(item)) lines.sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

function roundFraction(cell: unknown): unknown {
  return typeof cell === 'number' && !Number.isInteger(cell) ? Number(cell.toPrecision(12)) : cell;
}

/** How many rows, and the sum of their values. */
export function tellRows<T>(rows: Iterable<T>, read: (row: T) => number): readonly [number, number] {
  let [count, sum] = [0, 0];
  for (const row of rows) {
    count++;
    sum += read(row);
  }
  return [count, sum];
}
