/** The levels that a heading of an element can have; the `h1` is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Reads the value of a `heading-level` attribute: a whole number from 2 to 6; `undefined` for anything else. */
export function readHeadingLevel(text: string | number | null | undefined): HeadingLevel | undefined {
  const level = Number(text ?? NaN);
  return level >= 2 && level <= 6 && Number.isInteger(level) ? (level as HeadingLevel) : undefined;
}

/** The level of the headings below a heading; a sixth level has no deeper one. */
export function deepenHeadingLevel(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
