import type { AnsweredItem } from '../tasks/answers.ts';
import type { ItemName } from '../tasks/items.ts';
import type { Timing } from './measureRuns.ts';

/** What a peer came to at one size. */
export interface PeerResult {
  /** The time of each item, or why there is none. */
  readonly items: Readonly<Partial<Record<ItemName, Timing | string>>>;
  /** The hashes of the answers. */
  readonly hashes: Readonly<Partial<Record<AnsweredItem, readonly string[]>>>;
  /** The items whose answers are not those of the typed loop. */
  readonly differing: readonly AnsweredItem[];
  /** Milliseconds of the very first opening of the process. */
  readonly cold?: number;
  /** Bytes of the heap and of buffers that opening added, and all the work after it. */
  readonly memory?: { readonly opened: number; readonly used: number; readonly columns?: number };
}

/** The results of every peer at every size, by name and number of observations. */
export type Results = Readonly<Record<string, Readonly<Record<number, PeerResult>>>>;

/** The peer that the others are measured by. */
export const yardstick = 'typed-loop';

/** This project. */
export const ours = 'walbio';

/** The time of an item in milliseconds, where it was measured. */
export function readTime(results: Results, peer: string, count: number, item: ItemName): number | undefined {
  const found = results[peer]?.[count]?.items[item];
  return typeof found === 'object' ? found.median : undefined;
}

/** Each peer, size and item whose answer is another than that of the typed loop. */
export function listDifferences(results: Results): readonly string[] {
  return Object.entries(results).flatMap(([peer, sizes]) =>
    Object.entries(sizes).flatMap(([count, { differing }]) => differing.map((item) => `${peer}, ${count}, ${item}`)),
  );
}
