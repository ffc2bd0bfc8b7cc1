import type { PluralForms, Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a number counts or measures. */
export interface Unit<V extends Vocabulary = Vocabulary> {
  readonly id: V['unit'];
  /** `count` and `amount` may be added up; `share`, `rank`, `ratio` and `growth` may not. */
  readonly kind: 'count' | 'amount' | 'share' | 'rank' | 'ratio' | 'growth';
  /** The word that stands behind the number; left out where a symbol or a currency says it. */
  readonly label?: {
    readonly en: PluralForms;
    readonly fr?: PluralForms;
    readonly nl?: PluralForms;
    readonly de?: PluralForms;
  };
  /** Such as `m²` or `%`. */
  readonly symbol?: string;
  /** ISO 4217 code, for amounts of money. */
  readonly currency?: string;
}

/** A list of codes with their labels (SDMX `Codelist`). */
export interface Codelist<V extends Vocabulary = Vocabulary> {
  readonly id: V['codelist'];
  readonly label: Text;
  /** In the order that has a meaning, such as the order of clinical phases. */
  readonly codes: readonly Code[];
}

/** One code of a list. */
export interface Code {
  readonly code: string;
  readonly label: Text;
  /** How a relation of this kind reads from its object: `has spin-off` for `spin-off of`. */
  readonly inverse?: Text;
}

/** What is measured (schema.org `StatisticalVariable`). */
export interface Indicator<V extends Vocabulary = Vocabulary> {
  readonly id: V['indicator'];
  readonly label: Text;
  readonly definition?: Text;
  /** The form of its values: a number in `unit`, a code of `codelist`, or a date. */
  readonly valueType: 'quantity' | 'code' | 'date';
  readonly unit?: V['unit'];
  readonly codelist?: V['codelist'];
  /** How many decimals its values are printed with at most. */
  readonly decimals?: number;
}
