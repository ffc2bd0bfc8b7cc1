import type { Edtf, Text } from '@walbio/data';
import type { EdtfDate, EdtfInterval } from '@walbio/data/notation';
import { omitUndefined } from '../collection/omitUndefined.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { dateFormat } from './intl.ts';
import type { PeriodDescription } from './description.ts';
import { formatDate, isPlain, joinDateParts, prepend, toInstant } from './formatDate.ts';
import { localizeText } from './formatText.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/**
 * A date or period in words, with its value for an HTML `time` element.
 *
 * @param label the words of the source, where EDTF says less than the source does; they then are the text
 * @throws {EdtfError} when `edtf` is not a date of the supported subset of EDTF
 */
export function describePeriod(edtf: Edtf, locale: ResolvedLocale, label?: Text): PeriodDescription {
  const period = readPeriod(edtf);
  const datetime = findDatetime(period);
  const text = label
    ? localizeText(label, locale.language)
    : { text: formatReadPeriod(edtf, period, locale), language: locale.language };
  return omitUndefined({ ...text, edtf, datetime });
}

function formatReadPeriod(edtf: Edtf, period: EdtfDate | EdtfInterval, locale: ResolvedLocale): string {
  if (period.type === 'date') return formatDate(period, locale);
  const { start, end } = period;
  if (start && end) return formatRange(start, end, locale);
  return start ? formatOpen(edtf, start, 'since', locale) : formatOpen(edtf, end as EdtfDate, 'until', locale);
}

function formatRange(start: EdtfDate, end: EdtfDate, locale: ResolvedLocale): string {
  const { precision } = start;
  const isBare = precision === end.precision && !isMarked(start) && !isMarked(end);
  if (isBare && precision === 'year') return [...new Set([start.year, end.year])].join('–');
  if (isBare && (precision === 'month' || precision === 'day')) {
    const parts = dateFormat(locale.tag, precision).formatRangeToParts(toInstant(start), toInstant(end));
    return joinDateParts(parts, locale);
  }
  return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
}

/** `2005/..` is open: since 2005. `2005/` ends nobody knows when. The same for what is before an end. */
function formatOpen(edtf: Edtf, date: EdtfDate, side: 'since' | 'until', locale: ResolvedLocale): string {
  const text = formatDate(date, locale);
  const isOpen = edtf.includes('..');
  if (isOpen && isBarePlain(date)) return prepend(locale.words.period[side], date, text);
  const other = isOpen ? '…' : '?';
  return side === 'since' ? `${text} – ${other}` : `${other} – ${text}`;
}

function isBarePlain(date: EdtfDate): boolean {
  return isPlain(date) && !isMarked(date);
}

/** Whether a date or an end of an interval is approximate or uncertain. */
export function isMarked({ approximate, uncertain }: EdtfDate | EdtfInterval): boolean {
  return approximate || uncertain;
}

function findDatetime(period: EdtfDate | EdtfInterval): string | undefined {
  if (period.type === 'interval' || isMarked(period)) return undefined;
  const lengths: Partial<Record<EdtfDate['precision'], number>> = { year: 4, month: 7, day: 10 };
  const length = lengths[period.precision];
  return length && period.year > 0 ? period.earliest.slice(0, length) : undefined;
}
