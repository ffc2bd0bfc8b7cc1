import { foldSpace } from './fold-space.ts';
import { findQuote } from './find-quote.ts';
import type { Quote, Range } from './find-quote.ts';

/**
 * The citations of words, one for each place where they stand as whole words, each with no more prefix or suffix than it needs to be
 * found once.
 *
 * @param text of a capture, its white space folded
 */
export function makeCitations(text: string, words: string): readonly Quote[] {
  const exact = foldSpace(words.trim());
  const found = findQuote(text, { exact });
  const whole = found.filter((range) => isWhole(text, range));
  const ranges = whole.length > 0 ? whole : found;
  return found.length === 1 ? [{ exact }] : ranges.map((range) => addContext(text, exact, range));
}

/** Whether no letter or digit continues the words at either end. */
function isWhole(text: string, { start, end }: Range): boolean {
  const continues = (a: string | undefined, b: string | undefined): boolean => /^[\p{L}\p{N}]{2}$/u.test(`${a}${b}`);
  return !continues(text[start - 1], text[start]) && !continues(text[end - 1], text[end]);
}

/** Adds words before, or after, or both, until nothing else in the text matches. */
function addContext(text: string, exact: string, { start, end }: Range): Quote {
  const longest = 80;
  for (let length = 1; length <= longest; length++) {
    const prefix = wholeWordsBefore(text, start, length);
    const suffix = wholeWordsAfter(text, end, length);
    for (const quote of [
      { exact, prefix },
      { exact, suffix },
      { exact, prefix, suffix },
    ]) {
      if (findQuote(text, quote).length === 1) return quote;
    }
  }
  return { exact };
}

function wholeWordsBefore(text: string, start: number, length: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - length - 1)) + 1;
  return text.slice(Math.max(from, start - 80), start);
}

function wholeWordsAfter(text: string, end: number, length: number): string {
  const to = text.indexOf(' ', end + length);
  return text.slice(end, Math.min(to < 0 ? text.length : to, end + 80));
}
