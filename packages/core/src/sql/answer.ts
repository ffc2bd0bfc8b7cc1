/** What an engine answered to a query. */
export interface Answer<R> {
  readonly rows: readonly R[];
  /** How many there would be without `limit` and `offset`. */
  readonly total: number;
  /** For each row, what its evidence goes by: the id of the record, or the first id of the group. */
  readonly keys: readonly string[];
}
