/** A span of days that a date in EDTF stands for. Days are `YYYY-MM-DD` and compare as text. */
export interface Span {
  /** First day it can mean; left out where it is open or unknown. */
  readonly earliest?: string;
  /** Last day it can mean; left out where it is open or unknown. */
  readonly latest?: string;
}

/** How exactly a date is known. `quarter`, `third` and `half` are parts of a year. */
export type Precision = 'day' | 'month' | 'quarter' | 'third' | 'half' | 'year' | 'decade' | 'century';

/** One date of the supported subset of EDTF, read. */
export interface EdtfDate extends Span {
  readonly type: 'date';
  readonly earliest: string;
  readonly latest: string;
  readonly precision: Precision;
  readonly year: number;
  /** Of a month or day: 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** Of a quarter, third or half: counted from 1. */
  readonly part?: number;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
}

/** From one date to another, read. An end that is `..` is open, an empty one unknown; both are left out. */
export interface EdtfInterval extends Span {
  readonly type: 'interval';
  readonly start?: EdtfDate;
  readonly end?: EdtfDate;
  /** Some end is marked `~` or `%`. */
  readonly approximate: boolean;
  /** Some end is marked `?` or `%`. */
  readonly uncertain: boolean;
}

/** Thrown when a text is not a date of the supported subset of EDTF. */
export class EdtfError extends Error {
  override name = 'EdtfError';
}

/** Months in one sub-year grouping of EDTF level 2, and the code of the first. */
const groupings = {
  quarter: { first: 33, months: 3 },
  third: { first: 37, months: 4 },
  half: { first: 40, months: 6 },
} as const;

/**
 * Reads a date or interval of EDTF (ISO 8601-2): level 0; of level 1 the marks `~ ? %`, the unspecified digits `195X`
 * and `19XX`, and open intervals; of level 2 the quarters, thirds and halves of a year (`2014-39` is the last third).
 *
 * @throws {EdtfError} for anything else, for a day that does not exist, and for an interval that runs backwards.
 * @example parseEdtf('2014-39').earliest // '2014-09-01'
 */
export function parseEdtf(text: string): EdtfDate | EdtfInterval {
  return text.includes('/') ? parseInterval(text) : parseDate(text);
}

/** Whether a text is a date or interval that {@link parseEdtf} can read. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

function parseInterval(text: string): EdtfInterval {
  const ends = text.split('/');
  if (ends.length !== 2 || (ends[0] as string) + (ends[1] as string) === '') throw notEdtf(text);
  const [start, end] = ends.map((end) => (end === '' || end === '..' ? undefined : parseDate(end)));
  if (!start && !end) throw notEdtf(text);
  if (start && end && start.earliest > end.latest) {
    throw new EdtfError(`“${text}” runs backwards: it ends before it begins`);
  }
  return {
    type: 'interval',
    ...(start && { start, earliest: start.earliest }),
    ...(end && { end, latest: end.latest }),
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  };
}

function parseDate(text: string): EdtfDate {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (!match) throw notEdtf(text);
  const [, year = '', second, day, mark = ''] = match;
  if (year.endsWith('X') && second) throw notEdtf(text);
  return {
    type: 'date',
    ...parseParts(text, year, second, day),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

type Parts = Omit<EdtfDate, 'type' | 'approximate' | 'uncertain'>;

function parseParts(text: string, year: string, second?: string, day?: string): Parts {
  if (!second) return parseYear(year);
  const number = Number(second);
  if (number > 12 && !day) return parseGrouping(text, year, number);
  if (number < 1 || number > 12) throw new EdtfError(`“${text}” has no month ${second}`);
  if (!day) return { precision: 'month', year: Number(year), month: number, ...monthSpan(year, number, number) };
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), number)) {
    throw new EdtfError(`“${text}” is a day that does not exist`);
  }
  const date = `${year}-${second}-${day}`;
  return { precision: 'day', year: Number(year), month: number, day: Number(day), earliest: date, latest: date };
}

function parseYear(year: string): Parts {
  const first = year.replaceAll('X', '0');
  return {
    precision: year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year',
    year: Number(first),
    earliest: `${first}-01-01`,
    latest: `${year.replaceAll('X', '9')}-12-31`,
  };
}

function parseGrouping(text: string, year: string, code: number): Parts {
  for (const [precision, { first, months }] of Object.entries(groupings)) {
    const part = code - first + 1;
    if (part < 1 || part > 12 / months) continue;
    return {
      precision: precision as Precision,
      year: Number(year),
      part,
      ...monthSpan(year, (part - 1) * months + 1, part * months),
    };
  }
  throw new EdtfError(`“${text}” has no part ${code}; use 33–36 for quarters, 37–39 for thirds, 40–41 for halves`);
}

function monthSpan(year: string, first: number, last: number): { earliest: string; latest: string } {
  return {
    earliest: `${year}-${pad(first)}-01`,
    latest: `${year}-${pad(last)}-${pad(daysInMonth(Number(year), last))}`,
  };
}

/** Of the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function notEdtf(text: string): EdtfError {
  return new EdtfError(
    `“${text}” is not a date in EDTF; write one such as 2016, 2020-04, 2020-04-30, 2021~, 195X, 2005/2014 or 2014-39`,
  );
}
