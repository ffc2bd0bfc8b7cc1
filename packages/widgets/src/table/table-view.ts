import type {
  CitationDescription,
  CorrectionDescription,
  LocalizedName,
  LocalizedText,
  ObservationDescription,
  ReferencePeriodDescription,
  StatusDescription,
  ValueDescription,
} from '@walbio/core';
import type { Observation } from '@walbio/data';

/** What a table shows: subjects in rows, indicators in columns. */
export interface TableView {
  readonly title: LocalizedName;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly totals?: TableTotals;
  /** The period of most cells; the others say theirs. */
  readonly period?: ReferencePeriodDescription;
  /** What readers have to know of single cells, numbered from 1 by their place. */
  readonly notes: readonly TableNote[];
  /** The passages that the table rests on, those of its notes last. */
  readonly citations: readonly CitationDescription[];
}

/** An indicator. */
export interface TableColumn {
  readonly id: string;
  readonly label: LocalizedText;
  /** What its numbers count, where that is not written with the numbers themselves. */
  readonly unit?: LocalizedText;
  /** The status of all its values, where that is one and not normal. */
  readonly status?: StatusDescription;
  readonly valueType: 'quantity' | 'code' | 'date';
  /** The codes of its values in the order that has a meaning; empty for numbers and dates. */
  readonly codes: readonly string[];
}

/** A subject, with a cell for each column; `undefined` where the data hold no value. */
export interface TableRow {
  readonly id: string;
  readonly name: LocalizedName;
  readonly cells: readonly (TableCell | undefined)[];
}

/** The values of one subject for one indicator. */
export interface TableCell {
  /** More than one where a group has no value of its own, but its members have. */
  readonly entries: readonly TableEntry[];
  /** What the row is sorted by: the value, or the sum of several. */
  readonly key: Observation;
  readonly bar?: TableBar;
}

/** One value in a cell. */
export interface TableEntry {
  readonly observation: Observation;
  readonly description: ObservationDescription;
  /** The value without the unit that the head of its column names. */
  readonly value: ValueDescription;
  /** Whose it is, where that is not the subject of the row. */
  readonly member?: LocalizedName;
  /** Its period, where that is not the one of the table. */
  readonly period?: ReferencePeriodDescription;
  /** Its status, where the head of its column does not say it. */
  readonly status?: StatusDescription;
  /** Numbers of its notes. */
  readonly notes: readonly number[];
}

/** The length of a bar in percent of the width there is for it. */
export interface TableBar {
  /** What is certain. */
  readonly solid: number;
  /** What lies beyond it within a range, or stands for an open end. */
  readonly open: number;
}

/** What a reader has to know: a remark, or a known error of the source. */
export type TableNote = { readonly text: LocalizedText } | { readonly correction: CorrectionDescription };

/** The total row of a group. */
export interface TableTotals {
  readonly name: LocalizedName;
  readonly cells: readonly (TableTotal | undefined)[];
}

/** A printed total beside what its parts add up to. */
export interface TableTotal {
  readonly printed: TableEntry;
  /** Left out where nothing bounds the sum, or where its parts are not those that the table shows. */
  readonly computed?: ValueDescription;
  readonly agreement?: 'agrees' | 'lost-bound' | 'differs' | 'open';
  /** How the total stands to its parts, in words. */
  readonly verdict?: string;
}
