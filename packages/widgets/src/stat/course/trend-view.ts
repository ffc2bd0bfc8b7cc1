import type { ObservationDescription } from '@walbio/core';

/** A series as a picture, and all of it in words. */
export interface Trend {
  /** In order of time. */
  readonly points: readonly TrendPoint[];
  readonly lines: readonly TrendLine[];
  /** The first and the last, and the least and the greatest where that can be told; each a sentence. */
  readonly summary: string;
  /** What its points are, and over which time; opens the list of them. */
  readonly title: string;
  /** Why points that follow each other are not joined, where some are not. */
  readonly gaps?: string;
}

/** One period with a number. Places are in per cent of the width and height of the picture. */
export interface TrendPoint {
  readonly observation: ObservationDescription;
  readonly isShown: boolean;
  readonly x: number;
  /** The number, or the bound that the source gives; of a range, there is none. */
  readonly y?: number;
  /** From one end of what it can be to the other; an end that nothing bounds is at the edge. */
  readonly reach?: readonly [from: number, to: number];
  /** The source says about. */
  readonly isApproximate: boolean;
}

/** Between two points that can be compared. */
export interface TrendLine {
  readonly from: Pick<Required<TrendPoint>, 'x' | 'y'>;
  readonly to: Pick<Required<TrendPoint>, 'x' | 'y'>;
  /** One of its ends is a forecast or a target. */
  readonly isExpected: boolean;
}
