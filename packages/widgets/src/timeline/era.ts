import { EdtfError, overlapsPeriod, parseEdtf } from '@walbio/core';

/** A span of time that the page itself names. Its words are the page's own, and rest on no source. */
export interface Era {
  /** When it was, in EDTF. */
  readonly period: string;
  readonly label: string;
}

/**
 * Reads the attribute `eras`: parts between semicolons, each a period in EDTF and, after a space, its name.
 *
 * @returns the eras in the order that they are written in; none where the text is left out or empty
 * @throws {RangeError} for parts without a period or a name and for eras that overlap; the message names all of them
 * @example readEras('1928/1979 Pioneers; 1980/.. Growth') // [{ period: '1928/1979', label: 'Pioneers' }, …]
 */
export function readEras(text: string | null | undefined): readonly Era[] {
  const parts = (text ?? '')
    .split(';')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  const eras = parts.map(splitPart);
  const unreadable = eras.flatMap((era, index) => findProblem(era, parts[index] as string) ?? []);
  const problems = unreadable.length > 0 ? unreadable : listOverlaps(eras);
  if (problems.length > 0) throw new RangeError(`eras: ${problems.join('; ')}`);
  return eras;
}

function splitPart(part: string): Era {
  const [period = '', ...words] = part.split(' ');
  return { period, label: words.join(' ') };
}

function findProblem({ period, label }: Era, part: string): string | undefined {
  try {
    parseEdtf(period);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return `“${part}” begins with no period: ${error.message}`;
  }
  return label === '' ? `“${part}” has no name: write one after it, as in “1928/1979 Pioneers”` : undefined;
}

function listOverlaps(eras: readonly Era[]): readonly string[] {
  return eras.flatMap((era, index) =>
    eras
      .slice(index + 1)
      .filter((other) => overlapsPeriod(era.period, other.period))
      .map((other) => `“${writeEra(era)}” and “${writeEra(other)}” overlap: let one end before the other begins`),
  );
}

function writeEra({ period, label }: Era): string {
  return `${period} ${label}`;
}
