import { findTypos } from './findTypos.ts';
import { foldCharacter } from './foldCharacter.ts';
import { findPlace } from './sortWords.ts';
import type { SortedWords } from './sortWords.ts';
import type { Word } from './splitWords.ts';

/** Neighbouring words of the index that a word of the query can mean. */
export interface MeantWords {
  /** Their places in the vocabulary, the second one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly edits: number;
  /** Whether the word of the query is only the beginning of them. */
  readonly isUnfinished: boolean;
  /** Which word of the query it is, or begins with it. */
  readonly position: number;
  /** What of these words was typed, folded; left out where it is not known which letters. */
  readonly beginning?: string;
}

/**
 * All that the words of a query can mean: themselves, what begins with them, what is one edit off, and, for two that stand
 * side by side, what begins with both written as one (`bio win`).
 *
 * Where no word has more than a few letters, nothing is taken as mistyped: it could be anything.
 *
 * @param isLenient allows two edits in long words, and edits in words that are not finished
 * @returns for each word of the query what it can mean
 */
export function matchWords(
  vocabulary: SortedWords,
  words: readonly Word[],
  isLenient: boolean,
): readonly (readonly MeantWords[])[] {
  const joined = words
    .slice(1)
    .map(({ word }, at) => findBeginnings(vocabulary, `${words[at]?.word ?? ''}${word}`, at));
  const longest = Math.max(...words.map(({ word }) => word.length));
  const isTolerant = longest >= (isLenient ? 3 : 4);
  return words.map(({ word, position }) => [
    ...findBeginnings(vocabulary, word, position),
    ...(joined[position - 1] ?? []),
    ...(joined[position] ?? []),
    ...(isTolerant ? listTypos(vocabulary, word, position, isLenient) : []),
  ]);
}

function findBeginnings(vocabulary: SortedWords, word: string, position: number): readonly MeantWords[] {
  const from = findPlace(vocabulary, word);
  const to = findPlace(vocabulary, `${word}\uffff`);
  const rest = vocabulary.words[from] === word ? from + 1 : from;
  const common = { edits: 0, position, beginning: word };
  return [
    { ...common, from, to: rest, isUnfinished: false },
    { ...common, from: rest, to, isUnfinished: true },
  ];
}

/** A Chinese or Japanese character is right or wrong. */
function listTypos(vocabulary: SortedWords, word: string, position: number, isLenient: boolean): readonly MeantWords[] {
  const typos: MeantWords[] = [];
  if (foldCharacter(word.codePointAt(0) as number).startsWith(' ')) return typos;
  const tolerance = { edits: isLenient && word.length > 7 ? 2 : 1, isUnfinished: isLenient && word.length > 4 };
  findTypos(vocabulary, word, tolerance, (from, to, edits) => {
    if (edits > 0) typos.push({ from, to, edits, isUnfinished: tolerance.isUnfinished, position });
  });
  return typos;
}
