import type { Language, Quantity, Value } from '@walbio/data';
import type { TableEntry, TableView } from './table-view.ts';

type Field = string | number | undefined;

const head = [
  ...['subject', 'subject_name', 'indicator', 'indicator_label', 'value', 'unit'],
  ...['number', 'min', 'min_exclusive', 'max', 'max_exclusive', 'approximate', 'code', 'date', 'date_bound'],
  ...['period', 'period_basis', 'status', 'counterpart', 'note', 'corrections', 'sources', 'passages', 'language'],
] as const;

/**
 * Writes all values of a table as CSV (RFC 4180): a line each, printed totals last, bounds in columns of their own, so that
 * “more than 90” is never a bare 90. It begins with a byte order mark, by which spreadsheets know its encoding.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function writeCsv({ rows, totals }: TableView, language: Language): string {
  const entries = [
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.entries ?? [])),
    ...(totals?.cells.flatMap((total) => (total ? [total.printed] : [])) ?? []),
  ];
  const lines = [head, ...entries.map((entry) => listFields(entry, language))];
  return `\uFEFF${lines.map((line) => `${line.map(writeField).join(',')}\r\n`).join('')}`;
}

function listFields({ observation, description }: TableEntry, language: Language): readonly Field[] {
  const { label, value, subject, note, corrections, citations, counterpart } = description;
  return [
    ...[subject.id, subject.name.text, observation.indicator, label.text, value.text, value.unit],
    ...listNumbers(observation.value),
    ...[observation.referencePeriod, observation.periodBasis, observation.status, counterpart?.id],
    ...[note?.text, corrections.map(({ reason }) => reason.text).join(' ')],
    [
      ...new Set(
        citations.map(({ title, publisher, issued, url }) =>
          [title, publisher, issued, url].filter(Boolean).join(', '),
        ),
      ),
    ].join(' | '),
    citations.map(({ exact }) => exact).join(' | '),
    language,
  ];
}

function listNumbers(value: Value): readonly Field[] {
  if ('code' in value) return [...Array<Field>(6).fill(undefined), value.code, undefined, undefined];
  if ('date' in value) return [...Array<Field>(7).fill(undefined), value.date, value.bound];
  const { number, min, minExclusive, max, maxExclusive, approximate } = value as Partial<
    Record<keyof Quantity | BoundName, number>
  > &
    Quantity;
  return [number, min, minExclusive, max, maxExclusive, approximate && 'true', undefined, undefined, undefined];
}

type BoundName = 'number' | 'min' | 'minExclusive' | 'max' | 'maxExclusive';

function writeField(field: Field): string {
  if (field === undefined) return '';
  if (typeof field === 'number') return String(field);
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
