/** What a table compares. Lists are separated by spaces or commas. */
export interface TableQuery {
  /** Ids of the subjects of the rows, in their order. */
  readonly subjects?: string | null | undefined;
  /** Id of a group of organizations, whose members are rows and whose own values are the total row. */
  readonly group?: string | null | undefined;
  /** Ids of the indicators of the columns; all that two rows have where it is left out. */
  readonly indicators?: string | null | undefined;
  /** Ids of the sources that values are taken from; all where it is left out. */
  readonly source?: string | null | undefined;
  /** Only what sources issued by then said: a date in EDTF. */
  readonly asOf?: string | null | undefined;
  /** `name` or the id of an indicator that has a column, with `-` before it for the highest first. */
  readonly sort?: string | null | undefined;
  /** The title; the name of the group, or those of the subjects, where it is left out. */
  readonly label?: string | null | undefined;
}
