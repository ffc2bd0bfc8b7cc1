import type { Dialect } from './dialect.ts';
import { isWellFormed } from './isWellFormed.ts';

/** What DuckDB says in its own way. */
export const duckdb: Dialect = {
  jsonArray: 'json_array',
  unnest: (list) => `SELECT unnest(from_json(${list}, '["VARCHAR"]'))`,
  toDecimal,
  holdsText: isWellFormed,
  writeDay: (day) => day,
};

/**
 * Twelve decimals and numbers below 10¹⁵ leave room for the sum of a hundred billion of them. Others have no decimal here:
 * the text that it is cast through is the number’s own, so that one that would lose digits is noticed.
 */
function toDecimal(number: string): string {
  const decimal = `TRY_CAST(CAST(${number} AS VARCHAR) AS DECIMAL(38, 12))`;
  const isKept = `abs(${number}) < 1e15 AND CAST(CAST(${decimal} AS VARCHAR) AS DOUBLE) = ${number}`;
  return `CASE WHEN ${isKept} THEN ${decimal} END`;
}
