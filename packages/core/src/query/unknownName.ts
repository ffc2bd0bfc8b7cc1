import { findNearestName } from './findNearestName.ts';
import { QueryError } from './QueryError.ts';

/**
 * The error for a name that is not known, in the one grammar of all queries.
 *
 * @param asked where the name was given, such as `filterObservations`
 * @param expected what it should have been, such as `an indicator of this dataset`
 */
export function unknownName(asked: string, name: unknown, expected: string, known: Iterable<string> = []): QueryError {
  const nearest = findNearestName(String(name), known);
  const hint = nearest === undefined ? '' : `; did you mean “${nearest}”?`;
  return new QueryError(`${asked}: “${String(name).slice(0, 100)}” is not ${expected}${hint}`);
}
