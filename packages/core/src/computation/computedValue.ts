import type { Observation, PluralForms, Quantity, Unit, Vocabulary } from '@walbio/data';

/** How a value was computed. */
export type Operation = 'sum' | 'difference' | 'mean' | 'median' | 'minimum' | 'maximum' | 'ratio' | 'growth';

/**
 * A value that was computed from observations, with all that it rests on. Its inputs are the observations themselves, and
 * computed values again; nothing of them is copied. `listInputs` finds all observations below it, `listCitations` what they
 * rest on, and `explain` tells how it came about (PROV `wasDerivedFrom`).
 */
export interface ComputedValue<V extends Vocabulary = Vocabulary> {
  readonly operation: Operation;
  /** In `unit`; left out when nothing bounds it, as the sum of `>5` and `<3`. */
  readonly value?: Quantity;
  readonly unit: ComputedUnit<V>;
  /** In the order of the rule: what is subtracted, divided by, or grown from stands where `operation` says. */
  readonly inputs: readonly ComputedInput<V>[];
}

/** What a value is computed from. */
export type ComputedInput<V extends Vocabulary = Vocabulary> = Observation<V> | ComputedValue<V>;

/** What the functions that compute take: an observation, its id, or a computed value. */
export type ComputedArgument<V extends Vocabulary = Vocabulary> = ComputedInput<V> | V['observation'];

/** What a computed value is in: a unit of the dataset, or one that came about by computing. */
export type ComputedUnit<V extends Vocabulary = Vocabulary> = Unit<V> | DerivedUnit<V>;

/** A unit that is not in the dataset. Values in it are neither added up nor averaged. */
export interface DerivedUnit<V extends Vocabulary = Vocabulary> {
  /** `ratio`, `percent-growth`, `percentage-point`, or the ids of two units as in `euro/full-time-equivalent`. */
  readonly id: string;
  /** `difference`: of two shares or growth rates; `quotient`: so much of one unit for each of another. */
  readonly kind: 'ratio' | 'growth' | 'difference' | 'quotient';
  readonly symbol?: string;
  readonly label?: Readonly<Record<'en' | 'fr' | 'nl' | 'de', PluralForms>>;
  /** Of a quotient: the unit above the line, and the one below. */
  readonly numerator?: Unit<V>;
  readonly denominator?: Unit<V>;
}

/**
 * Whether an input is itself a computed value.
 *
 * @example isComputed(computeSum(dataset, ['celyad.jobs-fte.cell-therapy-2016'])) // true
 */
export function isComputed<V extends Vocabulary>(input: ComputedInput<V>): input is ComputedValue<V> {
  return 'operation' in input;
}
