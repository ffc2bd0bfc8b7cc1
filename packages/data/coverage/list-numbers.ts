import type { Range } from '../build/find-quote.ts';

/** A number as a text prints it, in digits or in words. */
export interface PrintedNumber extends Range {
  readonly text: string;
}

const cardinals = 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth';
const fractions = 'half quarter double twice';
const words = `${cardinals} ${ordinals} ${fractions}`.split(' ').join('|');

/** Digits with their separators, also inside a name such as COVID-19 or NCT03970746; or a whole English number word. */
const number = new RegExp(String.raw`\d+(?:[.,]\d+)*|\b(?:${words})\b`, 'gi');

/** Every number that a text prints. What only looks like one is for a person to ignore, with a reason. */
export function listNumbers(text: string): readonly PrintedNumber[] {
  return [...text.matchAll(number)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
