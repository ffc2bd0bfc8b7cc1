import type { EdtfDate } from '@walbio/data/notation';
import { dateFormat } from './intl.ts';
import { formatOrdinal } from './formatOrdinal.ts';
import type { Preposition } from './locale/words.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/** Writes a date of any precision with its “about” and “possibly”: `July 2013`, `late 2014`, `1950s`, `about 2021`. */
export function formatDate(date: EdtfDate, locale: ResolvedLocale): string {
  const { period } = locale.words;
  const text = formatPlainDate(date, locale);
  const about = isPlain(date) ? prepend(period.about, date, text) : `${text} (${period.approximate})`;
  const marked = date.approximate ? about : text;
  return date.uncertain ? prepend(period.possibly, date, marked) : marked;
}

/** Whether a preposition can stand before a date as it is: before `July 2013`, not before `1950s`. */
export function isPlain({ precision }: EdtfDate): boolean {
  return precision === 'year' || precision === 'month' || precision === 'day' || precision === 'third';
}

/** Puts a preposition before a date. */
export function prepend(preposition: Preposition, date: EdtfDate, text: string): string {
  return `${choosePreposition(preposition, date)} ${text}`;
}

/** The preposition that goes with a date. */
export function choosePreposition(preposition: Preposition, { precision }: EdtfDate): string {
  const [before, beforeDay = before, beforePart = before] = preposition;
  if (precision === 'third') return beforePart;
  return precision === 'day' ? beforeDay : before;
}

/** The first instant of a date in UTC, for {@link dateFormat}. */
export function toInstant({ earliest }: EdtfDate): Date {
  return new Date(`${earliest}T00:00:00Z`);
}

/** The parts of a date or of a range of dates as a text. French has an ordinal for the first day of a month, and `Intl` has not. */
export function joinDateParts(parts: readonly Intl.DateTimeFormatPart[], { words }: ResolvedLocale): string {
  const { firstDay = '1' } = words.period;
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? firstDay : value)).join('');
}

function formatPlainDate(date: EdtfDate, locale: ResolvedLocale): string {
  const { precision, part = 1, year } = date;
  const { period } = locale.words;
  switch (precision) {
    case 'day':
    case 'month':
      return joinDateParts(dateFormat(locale.tag, precision).formatToParts(toInstant(date)), locale);
    case 'year':
      return `${year}`;
    case 'third':
      return `${period.thirds[part - 1]}${year}`;
    case 'decade':
      return period.decade.join(`${year}`);
    case 'century':
      return `${formatOrdinal(year / 100 + 1, locale)} ${period.century}`;
    default:
      return `${formatOrdinal(part, locale)} ${period[precision]} ${year}`;
  }
}
