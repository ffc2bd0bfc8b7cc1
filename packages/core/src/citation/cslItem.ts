/** A name as it is printed. Whether it is that of a person or of an organization is not known. */
export interface CslName {
  readonly literal: string;
}

/** A date of CSL-JSON: one date or, with two elements, the ends of a range; each is a year, a month and a day. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** The date is approximate or uncertain. */
  readonly circa?: true;
  /** The date in EDTF where numbers cannot say it, such as a range that is open. */
  readonly literal?: string;
}

/** Words that are cited, with what stands around them. */
export interface CslPassage {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What CSL-JSON has no field for. */
export interface CslCustom {
  /** The date of issue in EDTF, as the dataset has it. */
  readonly issued?: string;
  /** The passages that are cited, in their order. */
  readonly passages?: readonly CslPassage[];
  /** SPDX identifier. */
  readonly license?: string;
  /** The dataset that cites, with its version and the day of its release. */
  readonly dataset?: { readonly title: string; readonly version: string; readonly issued: string };
}

/**
 * One work that is cited, in the fields of CSL-JSON that a dataset can fill (Citation Style Language 1.0.2, `csl-data.json`).
 * What a source does not print is left out.
 */
export interface CslItem {
  /** Stands for the work, the same in every export. */
  readonly id: string;
  readonly type: 'webpage' | 'document' | 'dataset';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly issued?: CslDate;
  /** Of a dataset. */
  readonly version?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Where the work is; with a text fragment where words are cited. */
  readonly URL?: string;
  /** The cited words, and the dataset that cites them. */
  readonly note?: string;
  readonly custom?: CslCustom;
}
