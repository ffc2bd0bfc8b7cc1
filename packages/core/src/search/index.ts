/**
 * Search a dataset by words: beginnings, mistyped, in any order, with or without marks, in four languages.
 *
 * @module
 */
export type { SearchMatch, TextRange } from './listMatches.ts';
export type { SearchOptions } from './searchOptions.ts';
export { searchRecords } from './searchRecords.ts';
export type { SearchResult } from './searchRecords.ts';
export type { SearchField, SearchKind, SearchText } from './searchTexts.ts';
export { QueryError } from '../query/QueryError.ts';
