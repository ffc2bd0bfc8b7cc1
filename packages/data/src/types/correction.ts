import type { Reference } from './reference.ts';
import type { Citation } from './source.ts';
import type { Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The record or statement that a correction is about. */
export type CorrectionTarget<V extends Vocabulary = Vocabulary> =
  | Reference<V>
  | { readonly kind: 'observation'; readonly id: V['observation'] }
  | { readonly kind: 'relation'; readonly id: V['relation'] }
  | { readonly kind: 'source'; readonly id: V['source'] };

/** A known error or contradiction of a source. What was printed stays; this says what holds, and why. */
export interface Correction<V extends Vocabulary = Vocabulary> {
  readonly id: V['correction'];
  /** `error`: it cannot be right; `contradiction`: two statements exclude each other; `spelling`; `doubt`. */
  readonly kind: 'error' | 'contradiction' | 'spelling' | 'doubt';
  readonly targets: readonly CorrectionTarget<V>[];
  /** What the source printed, in a few words. */
  readonly printed: string;
  /** What holds instead, in a few words; left out where it is not known. */
  readonly holds?: Text;
  /** Why, in our own words. */
  readonly reason: Text;
  readonly citations: readonly Citation<V>[];
}
