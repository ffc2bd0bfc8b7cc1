import { findNearestName } from '../query/findNearestName.ts';
import { QueryError } from '../query/QueryError.ts';

/** More names than these are not searched for the nearest one, so that a wrong name costs little. */
const searchedAtMost = 20_000;

/** What is wrong with a query, gathered so that all of it is told at once. */
export class Problems {
  readonly #found: string[] = [];

  /** Notes what was found at a place of the query, and what was expected there. */
  add(place: string, found: unknown, expected: string, known: readonly string[] = []): undefined {
    const nearest =
      typeof found === 'string' && known.length <= searchedAtMost ? findNearestName(found, known) : undefined;
    this.#found.push(`${place}: ${quote(found)} is not ${expected}${nearest ? `; did you mean “${nearest}”?` : ''}`);
  }

  /** @throws {QueryError} when there are problems, with one line for each */
  assertNone(): void {
    if (this.#found.length > 0) throw new QueryError(this.#found.join('\n'));
  }

  /** How many there are. */
  get count(): number {
    return this.#found.length;
  }
}

function quote(found: unknown): string {
  if (typeof found === 'string') return `“${found.slice(0, 100)}”`;
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object' && found !== null) return 'an object';
  return typeof found === 'function' ? 'a function' : String(found);
}
