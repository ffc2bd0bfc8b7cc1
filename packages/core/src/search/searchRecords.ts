import type { Dataset, Vocabulary } from '@walbio/data';
import { QueryError } from '../query/QueryError.ts';
import type { RecordOfKind } from '../query/recordKinds.ts';
import type { IndexedRecord, SearchIndex } from './indexTexts.ts';
import { findIndex } from './indexTexts.ts';
import { listMatches } from './listMatches.ts';
import type { SearchMatch } from './listMatches.ts';
import { matchWords } from './matchWords.ts';
import type { MeantWords } from './matchWords.ts';
import { rankRecords } from './rankRecords.ts';
import { checkOptions } from './searchOptions.ts';
import type { CheckedOptions, SearchOptions } from './searchOptions.ts';
import type { SearchKind } from './searchTexts.ts';
import { splitWords } from './splitWords.ts';

/** A record that a search found. */
export type SearchResult<V extends Vocabulary = Vocabulary, K extends SearchKind = SearchKind> = {
  readonly [Kind in K]: {
    readonly kind: Kind;
    readonly id: V[Kind];
    readonly record: RecordOfKind<V>[Kind];
    /** The texts with words of the query, the most telling field first; found when they are first asked for. */
    readonly matches: readonly SearchMatch[];
  };
}[K];

/** How much of a query is read: its first code units, and of these the first words. */
const [maxLength, maxWords] = [1000, 16];

/**
 * Finds records by words of their names, labels, titles, codes and descriptions, in all languages.
 *
 * All words of the query have to be found in a record, in any order and in any of its texts. Each may be the beginning of a
 * word, or two may stand for one (`bio win`); case, accents, apostrophes and hyphens do not matter. Where one has four
 * letters or more, each may be one edit off, except in descriptions: a letter left out, added, changed, or swapped with its
 * neighbour. Only where that finds nothing, words of eight letters or more may be two edits off, beginnings of five
 * letters or more one or two, and all this holds for descriptions and from words of three letters on. What comes first:
 *
 * 1. names, labels, titles and codes before descriptions;
 * 2. fewer edits;
 * 3. names, other names and identifiers before labels, titles and codes;
 * 4. texts that begin with the query, an exact name among them, before those that have its words elsewhere;
 * 5. whole words before beginnings of words;
 * 6. shorter texts, and a name before another name of the same length;
 * 7. areas, organizations, people, programmes, products, events, sources, units, code lists, indicators; then the id.
 *
 * The first search of a dataset makes its index, which is kept as long as the dataset is.
 *
 * @param query words in any language; of a very long query only the first sixteen words are read
 * @returns nothing for a query without a letter or digit
 * @throws {QueryError} for a query that is no text, and for an option, kind, language or field that does not exist
 * @example searchRecords(dataset, 'univrsity liege')[0]?.id // 'uliege'
 */
export function searchRecords<V extends Vocabulary, const K extends SearchKind = SearchKind>(
  dataset: Dataset<V>,
  query: string,
  options: SearchOptions<K> = {},
): readonly SearchResult<V, K>[] {
  const checked = checkOptions(options);
  if (typeof query !== 'string')
    throw new QueryError(`searchRecords: the query is of type ${typeof query}; it should be a text`);
  const words = splitWords(query.slice(0, maxLength), false).slice(0, maxWords);
  if (words.length === 0) return [];
  const index = findIndex(dataset);
  for (const isLenient of [false, true]) {
    const meant = matchWords(index.vocabulary, words, isLenient);
    const found = rankRecords(index, meant, checked, isLenient);
    if (found.length > 0) return found.map((place) => createResult(index, place, meant, checked) as SearchResult<V, K>);
  }
  return [];
}

function createResult(
  { records, vocabulary }: SearchIndex,
  place: number,
  query: readonly (readonly MeantWords[])[],
  options: CheckedOptions,
): unknown {
  const { kind, record } = records[place] as IndexedRecord;
  let matches: readonly SearchMatch[] | undefined;
  return {
    ...{ kind, id: record.id, record },
    get matches() {
      return (matches ??= listMatches(record, vocabulary, query, options));
    },
  };
}
