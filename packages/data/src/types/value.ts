import type { Edtf } from './text.ts';

/** A number as its source gave it, in the indicator's unit: exact, a fraction, or bounded; see BODS `share`. */
export type Quantity = ExactQuantity | BoundedQuantity;

/** One number. */
export interface ExactQuantity {
  readonly number: number;
  /** The fraction that the source printed, such as one third or 8 of 10; `number` is then its value. */
  readonly fraction?: { readonly numerator: number; readonly denominator: number };
  /** The source says about. */
  readonly approximate?: true;
}

/** At least one bound; never both `min` and `minExclusive`, nor both `max` and `maxExclusive`. */
export interface BoundedQuantity {
  readonly min?: number;
  readonly minExclusive?: number;
  readonly max?: number;
  readonly maxExclusive?: number;
  /** The source says about; with one exclusive bound it says almost, or just over. */
  readonly approximate?: true;
}

/** A code of the indicator's code list. */
export interface CodeValue {
  readonly code: string;
}

/** A date, possibly bounded: `after` for a printed `> 2020`. */
export interface DateValue {
  readonly date: Edtf;
  /** The source gives `date` as a bound: the value lies after it, or before it. */
  readonly bound?: 'after' | 'before';
}

/** What an observation says. */
export type Value = Quantity | CodeValue | DateValue;
