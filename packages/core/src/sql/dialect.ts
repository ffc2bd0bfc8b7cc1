import { duckdb } from './duckdb.ts';
import { postgresql } from './postgresql.ts';

/** The few things that engines say each in their own way. */
export interface Dialect {
  /** The function that makes a JSON list of its arguments. */
  readonly jsonArray: string;
  /** A query for the texts of a JSON list, which is a parameter. */
  readonly unnest: (list: string) => string;
  /** A number as a decimal that adds up exactly, or null where the engine has no such decimal. */
  readonly toDecimal: (number: string) => string;
  /** Whether a column of the engine can hold a text. Nothing there equals one that it cannot. */
  readonly holdsText: (text: string) => boolean;
  /** A day, `YYYY-MM-DD`, as the engine writes it. */
  readonly writeDay: (day: string) => string;
}

/** The name of a dialect; other engines that speak one of them can be asked in it. */
export type DialectName = 'duckdb' | 'postgresql';

/** The dialects by their names. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgresql };
