import type { MeantWords } from './matchWords.ts';
import type { CheckedOptions } from './searchOptions.ts';
import type { SearchText } from './searchTexts.ts';
import { listTexts } from './searchTexts.ts';
import type { SortedWords } from './sortWords.ts';
import { findPlace } from './sortWords.ts';
import type { Word } from './splitWords.ts';
import { findEnd, splitWords } from './splitWords.ts';

/** A part of a text: where it begins, and where what is behind it begins, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number];

/** A text of a record in which words of a query are found. */
export interface SearchMatch extends SearchText {
  /** Where they are, in the order of the text, none overlapping another. */
  readonly ranges: readonly TextRange[];
}

interface Mark {
  readonly range: TextRange;
  readonly step: number;
  readonly edits: number;
}

/**
 * The texts of a record in which the words of a query are found, by field and language, each with the places to mark. A
 * word of the query that the record has as it was typed is not marked where it could only be mistyped. What reads the same
 * in several languages is told once.
 *
 * @param query for each word of the query what it can mean
 */
export function listMatches(
  record: object,
  vocabulary: SortedWords,
  query: readonly (readonly MeantWords[])[],
  { fields, languages }: CheckedOptions,
): readonly SearchMatch[] {
  const told = new Set<string>();
  const texts = listTexts(record).filter(({ field, language, text }) => {
    const isTold = told.has(`${field} ${text}`);
    if (!fields.includes(field) || (language && !languages.includes(language)) || isTold) return false;
    return told.add(`${field} ${text}`);
  });
  const marked = texts.map((text) => ({ text, marks: listMarks(text.text, vocabulary, query) }));
  const least = query.map((_, step) =>
    Math.min(...marked.flatMap(({ marks }) => marks.filter((mark) => mark.step === step).map(({ edits }) => edits))),
  );
  return marked
    .map(({ text, marks }) => ({
      ...text,
      ranges: mergeRanges(marks.filter(({ step, edits }) => edits === least[step]).map(({ range }) => range)),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

function listMarks(text: string, vocabulary: SortedWords, query: readonly (readonly MeantWords[])[]): readonly Mark[] {
  return splitWords(text, true).flatMap((found) => {
    const place = findPlace(vocabulary, found.word);
    return query.flatMap((meant, step) =>
      meant
        .filter(({ from, to }) => from <= place && place < to)
        .map(({ edits, beginning }) => ({ range: findRange(text, found, beginning), step, edits })),
    );
  });
}

function findRange(text: string, { word, start }: Word, beginning = word): TextRange {
  return [start, findEnd(text, start, beginning.length)];
}

/** Ranges in their order, those that overlap made one. */
function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
