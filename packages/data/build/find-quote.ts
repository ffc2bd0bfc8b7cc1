import { foldSpace } from './fold-space.ts';

/** Words to find in a text, with what stands immediately beside them. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where words stand in a text whose white space is folded: from `start` up to, but not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where a quote stands in a text. White space is folded on both sides.
 *
 * @param text a text whose white space is folded already
 * @returns the ranges of the exact words, without prefix and suffix
 */
export function findQuote(text: string, { prefix = '', exact, suffix = '' }: Quote): readonly Range[] {
  const words = foldSpace(prefix + exact + suffix);
  const before = foldSpace(prefix + exact).length - foldSpace(exact).length;
  const ranges: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    ranges.push({ start: at + before, end: at + before + foldSpace(exact).length });
  }
  return ranges;
}

/** A range with a little of what stands around it, for a person to recognise. */
export function showRange(text: string, { start, end }: Range): string {
  return `“…${text.slice(Math.max(0, start - 20), end + 20)}…”`;
}
