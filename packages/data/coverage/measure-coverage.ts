import { findQuote } from '../build/find-quote.ts';
import type { Quote, Range } from '../build/find-quote.ts';
import { listNumbers } from './list-numbers.ts';
import type { PrintedNumber } from './list-numbers.ts';

/** Words that carry no fact, and why. */
export interface Ignored extends Quote {
  readonly reason: string;
}

/** What became of the numbers that a source prints. */
export interface Coverage {
  readonly cited: readonly PrintedNumber[];
  readonly ignored: readonly { readonly number: PrintedNumber; readonly reason: string }[];
  /** Neither cited nor ignored. */
  readonly open: readonly PrintedNumber[];
  /** Entries that ignore nothing, or only what a fact cites. */
  readonly unnecessary: readonly Ignored[];
}

/**
 * Holds the numbers that a text prints against the passages that facts cite: for facts what code coverage is for code.
 *
 * @param text with its white space folded
 */
export function measureCoverage(text: string, cited: readonly Quote[], ignored: readonly Ignored[]): Coverage {
  const citedRanges = cited.flatMap((quote) => findQuote(text, quote));
  const ignoredRanges = ignored.flatMap((entry) => findQuote(text, entry).map((range) => ({ ...range, entry })));
  const numbers = listNumbers(text);
  const uncited = numbers.filter((number) => !isWithin(number, citedRanges));
  const reasonOf = (number: PrintedNumber): Ignored | undefined =>
    ignoredRanges.find((range) => isWithin(number, [range]))?.entry;
  const used = new Set(uncited.map(reasonOf));
  return {
    cited: numbers.filter((number) => isWithin(number, citedRanges)),
    ignored: uncited.flatMap((number) => {
      const entry = reasonOf(number);
      return entry ? [{ number, reason: entry.reason }] : [];
    }),
    open: uncited.filter((number) => !reasonOf(number)),
    unnecessary: ignored.filter((entry) => !used.has(entry)),
  };
}

function isWithin(number: Range, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => start <= number.start && number.end <= end);
}
