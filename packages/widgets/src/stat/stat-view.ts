import type { CitationDescription, LocalizedText, ObservationDescription } from '@walbio/core';
import type { Direction } from './course/judge-change.ts';
import type { Trend } from './course/trend-view.ts';

/** What a tile shows: an observation in words, and what stands beside it. */
export interface StatView extends ObservationDescription, Course {
  /** The passages of all that the tile shows, its own first. */
  readonly passages: readonly CitationDescription[];
}

/** What stands beside a value. */
export interface Course {
  /** How it stands to an earlier one, where that is asked. */
  readonly comparison?: Comparison;
  /** Its series, where that is asked and has points enough. */
  readonly trend?: Trend;
  /** What else is said of the same for the same time, and cannot hold together with it. */
  readonly disputes: readonly ObservationDescription[];
}

/** How a value stands to an earlier one, or why nothing can be said of that. */
export type Comparison = Compared | NotCompared;

/** Two values, and what can be told of them. */
export interface Compared {
  readonly direction: Direction;
  /** The change in words: `Rose by more than 100 companies (more than 40%)`. */
  readonly change: LocalizedText;
  readonly earlier: ObservationDescription;
  /** What a reader has to know before relying on it, each a sentence. */
  readonly cautions: readonly string[];
}

/** There is nothing to compare with. */
export interface NotCompared {
  /** Says so, in a sentence. */
  readonly message: string;
}
