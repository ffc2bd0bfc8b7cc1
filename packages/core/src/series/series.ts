import type { Edtf, Observation, Reference, Vocabulary } from '@walbio/data';

/** The observations of a subject in order of time, with its gaps and breaks. */
export interface Series<V extends Vocabulary = Vocabulary> {
  readonly subject: Reference<V>;
  /** The place that the values are set against; left out where there is none. */
  readonly counterpart?: V['area'];
  readonly entries: readonly SeriesEntry<V>[];
}

/** A period with a value, or a time without one. */
export type SeriesEntry<V extends Vocabulary = Vocabulary> = SeriesPoint<V> | SeriesGap;

/** A period with a value. */
export interface SeriesPoint<V extends Vocabulary = Vocabulary> {
  readonly type: 'point';
  /** That of the observation. */
  readonly referencePeriod: Edtf;
  /** The one that was chosen of those of its indicator for this period. */
  readonly observation: Observation<V>;
  /** What else is said of the same for the same period, in the order of `compareObservations`. */
  readonly others: readonly Observation<V>[];
  /** What is not as in the point before; a line between the two must not hide it. */
  readonly breaks: readonly SeriesBreak[];
  /** The periods of other points that share a day with this one; values for them must not be added to it. */
  readonly overlaps: readonly Edtf[];
}

/** Whole calendar years between two points for which there is no value. */
export interface SeriesGap {
  readonly type: 'gap';
  /** A year, or an interval of years. */
  readonly referencePeriod: Edtf;
}

/**
 * Why two neighbours cannot be compared without more ado: another `source`; another `status`, as where a forecast begins; another
 * `indicator`, which is what is measured, and its `unit`; a period that the source states, and one that is only its date
 * (`period-basis`).
 */
export interface SeriesBreak {
  readonly kind: 'source' | 'status' | 'indicator' | 'unit' | 'period-basis';
  /** The ids or codes before and after; sources are joined with commas. */
  readonly from: string;
  readonly to: string;
}
