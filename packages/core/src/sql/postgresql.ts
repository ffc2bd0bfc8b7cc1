import type { Dialect } from './dialect.ts';
import { isWellFormed } from './isWellFormed.ts';

/** What PostgreSQL says in its own way. */
export const postgresql: Dialect = {
  jsonArray: 'json_build_array',
  unnest: (list) => `SELECT json_array_elements_text(CAST(${list} AS JSON))`,
  toDecimal: (number) => `CAST(CAST(${number} AS TEXT) AS NUMERIC)`,
  holdsText: (text) => isWellFormed(text) && !text.includes('\0'),
  writeDay: (day) => (day.startsWith('0000') ? `0001${day.slice(4)} BC` : day),
};
