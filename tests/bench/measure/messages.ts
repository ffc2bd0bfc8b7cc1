import type { Variant } from '../data/createDataset.ts';
import type { AnsweredItem } from '../tasks/answers.ts';
import type { Timing } from './measureRuns.ts';

/** What a process is to measure. */
export interface Task {
  readonly peer: string;
  readonly count: number;
  readonly variant: Variant;
  readonly items: readonly AnsweredItem[];
  /** How many times to open the data once more; 0 leaves opening and memory out. */
  readonly opens: number;
}

/** A line that the process prints. */
export type Message =
  | { readonly type: 'start'; readonly item: AnsweredItem }
  | { readonly type: 'item'; readonly item: AnsweredItem; readonly reason: string }
  | { readonly type: 'item'; readonly item: AnsweredItem; readonly timing: Timing; readonly hashes: readonly string[] }
  | { readonly type: 'open'; readonly cold: number; readonly timing: Timing }
  | { readonly type: 'openLazily'; readonly timing: Timing }
  | { readonly type: 'memory'; readonly opened: number; readonly used: number; readonly columns?: number };
