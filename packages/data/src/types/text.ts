/** The languages that text is kept in. English is always there; the others may be missing. */
export type Language = 'en' | 'fr' | 'nl' | 'de';

/** Text in several languages, as plain text. */
export interface Text {
  readonly en: string;
  readonly fr?: string;
  readonly nl?: string;
  readonly de?: string;
}

/** A word that changes with its number: the CLDR categories that English, French, Dutch and German use. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/**
 * A date, an interval or a less certain moment in EDTF (ISO 8601-2): `2016`, `2020-04`, `195X`, `2021~`,
 * `2005/2014`, `2014-39` (the last third of 2014).
 */
export type Edtf = string;
