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
