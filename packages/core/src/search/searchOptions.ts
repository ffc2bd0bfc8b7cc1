import type { Language } from '@walbio/data';
import { QueryError } from '../query/QueryError.ts';
import { unknownName } from '../query/unknownName.ts';
import type { SearchField, SearchKind } from './searchTexts.ts';
import { languages, searchFields, searchKinds } from './searchTexts.ts';

/** What to search, and how much of it to give. */
export interface SearchOptions<K extends SearchKind = SearchKind> {
  /** The kinds of record to search; by default all that have names, labels or titles. */
  readonly kinds?: readonly K[];
  /** The languages of the texts to search, by default all. What is not translated, such as names, is always searched. */
  readonly languages?: readonly Language[];
  /** The parts of a record to search; by default all. */
  readonly fields?: readonly SearchField[];
  /** How many records to give at most; 10 by default. `Infinity` gives all that are found. */
  readonly limit?: number;
}

/** Options that are whole and known to be right. */
export type CheckedOptions = Required<SearchOptions>;

/**
 * Checks options, and fills in what is left out.
 *
 * @throws {QueryError} for an option, kind, language or field that does not exist, naming the nearest one, and for a limit
 *   that is not a whole number
 */
export function checkOptions(options: SearchOptions): CheckedOptions {
  const all: CheckedOptions = { kinds: searchKinds, languages, fields: searchFields, limit: 10 };
  const stranger = Object.keys(options).find((name) => !Object.hasOwn(all, name));
  if (stranger !== undefined) throw unknownName('searchRecords', stranger, 'an option', Object.keys(all));
  const { limit = all.limit } = options;
  if (!(limit >= 0 && (limit === Infinity || Number.isInteger(limit))))
    throw new QueryError(`searchRecords: the limit is ${String(limit)}; it should be a whole number or Infinity`);
  return {
    kinds: checkList(options.kinds, 'a kind of record that is searched', all.kinds),
    languages: checkList(options.languages, 'a language of the texts', all.languages),
    fields: checkList(options.fields, 'a field that is searched', all.fields),
    limit,
  };
}

function checkList<T extends string>(
  asked: readonly T[] | undefined,
  expected: string,
  known: readonly T[],
): readonly T[] {
  if (asked === undefined) return known;
  if (!(asked instanceof Array)) throw unknownName('searchRecords', asked, `a list; each of it is ${expected}`);
  for (const name of asked) if (!known.includes(name)) throw unknownName('searchRecords', name, expected, known);
  return asked;
}
