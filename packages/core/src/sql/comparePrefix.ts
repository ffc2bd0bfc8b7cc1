import type { Writer } from './writer.ts';

/**
 * Whether a text begins with a prefix, code unit by code unit as in memory; null where there is no text. Engines compare whole
 * characters: of a prefix that ends with the first half of a pair, the texts that go on with one of the characters of that half.
 */
export function comparePrefix(writer: Writer, text: string, prefix: string): string {
  const half = /[\ud800-\udbff]$/.exec(prefix)?.[0];
  const whole = half === undefined ? prefix : prefix.slice(0, -1);
  if (!writer.dialect.holdsText(whole)) return `${text} <> ${text}`;
  const begins = `starts_with(${text}, ${writer.bind(whole, 'TEXT')})`;
  if (half === undefined) return begins;
  const [first, last] = ['\udc00', '\udfff'].map((other) => writer.bind(whole + half + other, 'TEXT'));
  return `(${begins} AND ${text} COLLATE "C" >= ${first} AND (${text} COLLATE "C" <= ${last} OR starts_with(${text}, ${last})))`;
}
