import type { AlternateName, Correction, ObservationStatus, PluralForms } from '@walbio/data';

/** Words for what a number is said to be. Each stands before the number; `about` also behind `atLeast` and `atMost`. */
export interface QualifierWords {
  readonly about: string;
  readonly moreThan: string;
  /** Approximate and more than. */
  readonly justOver: string;
  readonly atLeast: string;
  readonly lessThan: string;
  /** Before a count, where that is another word than before an amount. */
  readonly fewerThan?: string;
  /** Approximate and less than. */
  readonly almost: string;
  readonly atMost: string;
}

/** What stands before a year or month, before a day and before a part of a year where that is different: `seit`, `seit dem`. */
export type Preposition = readonly [date: string, day?: string, part?: string];

/** Words for dates and periods. */
export interface PeriodWords {
  /** The first day of a month, where it is not written as the others are. */
  readonly firstDay?: string;
  /** Between an ordinal and a year: `quarter of`. */
  readonly quarter: string;
  readonly half: string;
  /** Before a year, with the space where there is one: early, mid, late. */
  readonly thirds: readonly [string, string, string];
  /** What stands around the first year of a decade. */
  readonly decade: readonly [before: string, behind: string];
  /** Behind an ordinal. */
  readonly century: string;
  readonly about: Preposition;
  readonly since: Preposition;
  /** The date is included. */
  readonly until: Preposition;
  readonly after: Preposition;
  readonly before: Preposition;
  readonly possibly: Preposition;
  /** In brackets behind a decade, a century or a part of a year. */
  readonly approximate: string;
  /** Says that a date is that of the source, where it gives no period. */
  readonly sourceDate: string;
}

/** All words of one language that are not in the dataset. */
export interface Words {
  readonly qualifiers: QualifierWords;
  /** Before the ends of a range that is read aloud: from, to. The first is left out behind “about”. */
  readonly range: readonly [string, string];
  readonly and: string;
  /** The endings of ordinals by their CLDR plural category. */
  readonly ordinal: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  readonly times: PluralForms;
  /** What stands around the number of a rank in a sentence, where an ordinal alone does not do. */
  readonly rank?: readonly [before: string, behind: string];
  /** What stands in a sentence between millions and the name of a currency, where its sign does not do: `de `, `d’`. */
  readonly money?: readonly [before: string, beforeVowel?: string];
  readonly period: PeriodWords;
  readonly status: Readonly<Record<Exclude<ObservationStatus, 'normal'>, string>>;
  /** What the counterpart is to a share, to a rank and to any other value; a colon follows. */
  readonly counterpart: Readonly<Record<'share' | 'rank' | 'other', string>>;
  readonly correctionKind: Readonly<Record<Correction['kind'], string>>;
  /** Before the source of a statement. */
  readonly accordingTo: string;
  /** Of an event without a date. */
  readonly undated: string;
  readonly nameKind: Readonly<Record<AlternateName['kind'], string>>;
  readonly quotes: readonly [string, string];
  readonly colon: string;
}
