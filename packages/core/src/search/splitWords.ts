import { foldCharacter } from './foldCharacter.ts';

/** A word of a text as the search compares it. */
export interface Word {
  /** Folded: small letters without marks. */
  readonly word: string;
  /** How many words stand before it. */
  readonly position: number;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
}

/** What is longer is cut, so that a hostile text costs little. */
const maxLength = 64;

/**
 * Splits a text into folded words, in their order.
 *
 * @param compounds whether words that a hyphen or an apostrophe joins are given as one word too, behind their parts
 * @example splitWords('L’Œuvre', true).map(({ word }) => word) // ['l', 'oeuvre', 'loeuvre']
 */
export function splitWords(text: string, compounds: boolean): readonly Word[] {
  const words: Word[] = [];
  let [word, start, position] = ['', 0, 0];
  let parts: Word[] = [];
  const endWord = (): void => {
    if (word !== '') parts.push({ word: word.slice(0, maxLength), position: position++, start });
    word = '';
  };
  const endCompound = (): void => {
    endWord();
    for (const part of parts) words.push(part);
    if (compounds && parts.length > 1) words.push(joinWords(parts));
    if (parts.length > 0) parts = [];
  };
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    const folded = foldCharacter(codePoint);
    if (folded === '-') endWord();
    else if (folded.startsWith(' ')) {
      endCompound();
      if (folded !== ' ') words.push({ word: folded.slice(1), position: position++, start: at });
    } else {
      if (word === '') start = at;
      word += folded;
    }
    if (codePoint > 0xffff) at++;
  }
  endCompound();
  return words;
}

function joinWords(parts: readonly Word[]): Word {
  const word = parts.map((part) => part.word).join('');
  return { ...(parts[0] as Word), word: word.slice(0, maxLength) };
}

/**
 * Where the first letters of a word end in the text that it stands in, with all marks upon the last of them.
 *
 * @param start where the word begins
 * @param length how many folded letters; one that folds to two, such as œ, is never cut in half
 */
export function findEnd(text: string, start: number, length: number): number {
  let [at, count, end] = [start, 0, start];
  while (at < text.length) {
    const codePoint = text.codePointAt(at) as number;
    const folded = foldCharacter(codePoint);
    if (count >= length && folded !== '') break;
    at += codePoint > 0xffff ? 2 : 1;
    if (folded === '-') continue;
    count += folded.trimStart().length;
    end = at;
  }
  return end;
}
