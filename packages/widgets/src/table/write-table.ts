import type { CorrectionDescription, ReferencePeriodDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { escapeHtml } from '../html/escape-html.ts';
import { writeCorrections } from '../html/write-corrections.ts';
import { writeSource } from '../html/write-source.ts';
import { writeText } from '../html/write-text.ts';
import { writeTime } from '../html/write-time.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { tableStrings } from '../locale/table-strings.ts';
import type { TableCell, TableColumn, TableEntry, TableNote, TableRow, TableTotal, TableView } from './table-view.ts';

/** A table as HTML: a title, the values linked to the words that they rest on, totals, notes and sources. */
export function writeTable(view: TableView, around: Language): string {
  const { columns, rows, totals, notes } = view;
  const strings = tableStrings[around];
  const head = [escapeHtml(strings.name), ...columns.map((column) => writeHead(column, around))];
  const body = rows.map((row) => writeRow(row, around)).join('');
  const foot = totals ? `<tfoot>${writeTotals(totals.cells, around)}</tfoot>` : '';
  const table = `<table>${writeCaption(view, around)}<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${body}</tbody>${foot}</table>`;
  const list = notes.map((note) => `<li>${writeNote(note, around)}</li>`).join('');
  return `${table}${totals ? writeChecks(totals.cells, columns, around) : ''}${list && `<p>${escapeHtml(strings.notes)}</p><ol>${list}</ol>`}<p>${writeSource(view.citations, around).trim()}</p>`;
}

function writeCaption({ title, period }: TableView, around: Language): string {
  const { unlessStated } = tableStrings[around];
  const when = period ? ` <small>${writeReferencePeriod(period, around)}, ${escapeHtml(unlessStated)}</small>` : '';
  return `<caption>${writeText(title, around)}${when}</caption>`;
}

function writeHead({ label, unit, status }: TableColumn, around: Language): string {
  const remarks = [unit && writeText(unit, around), status && escapeHtml(status.text)].filter(Boolean);
  return writeText(label, around) + (remarks.length > 0 ? ` <small>(${remarks.join(', ')})</small>` : '');
}

function writeRow({ name, cells }: TableRow, around: Language): string {
  return `<tr><th scope="row">${writeText(name, around)}</th>${cells.map((cell) => `<td>${writeCell(cell, around)}</td>`).join('')}</tr>`;
}

function writeCell(cell: TableCell | undefined, around: Language): string {
  if (!cell) return `<small>${escapeHtml(tableStrings[around].notStated)}</small>`;
  return cell.entries.map((entry) => writeEntry(entry, around)).join('<br>');
}

function writeEntry({ value, member, status, period, notes, description }: TableEntry, around: Language): string {
  const { colon } = sharedStrings[around];
  const { counterpart, citations } = description;
  const text = writeText(value.unit === undefined && description.value.unit ? withoutUnit(value) : value, around);
  const url = citations[0]?.passageUrl;
  const remarks = [
    status && escapeHtml(status.text),
    counterpart && `${escapeHtml(counterpart.roleText)}${colon}${writeText(counterpart.name, around)}`,
    period && writeReferencePeriod(period, around),
  ].filter(Boolean);
  return [
    member ? `${writeText(member, around)}${colon}` : '',
    url ? `<a href="${escapeHtml(url)}" rel="noopener">${text}</a>` : text,
    notes.length > 0 ? `<sup>${notes.join(', ')}</sup>` : '',
    remarks.length > 0 ? ` <small>(${remarks.join(', ')})</small>` : '',
  ].join('');
}

function withoutUnit({ qualifier, number, language }: TableEntry['value']): { text: string; language: Language } {
  return { text: [qualifier, number].filter(Boolean).join(' '), language };
}

function writeTotals(cells: readonly (TableTotal | undefined)[], around: Language): string {
  const strings = tableStrings[around];
  const write = (label: string, content: (total: TableTotal) => string): string =>
    `<tr><th scope="row">${escapeHtml(label)}</th>${cells.map((total) => `<td>${total ? content(total) : ''}</td>`).join('')}</tr>`;
  const printed = write(strings.printedTotal, (total) => writeEntry(total.printed, around));
  if (!cells.some((total) => total?.computed)) return printed;
  const computed = write(strings.computedTotal, (total) =>
    total.computed ? writeText(withoutUnit(total.computed), around) : '',
  );
  return printed + computed;
}

function writeChecks(
  cells: readonly (TableTotal | undefined)[],
  columns: readonly TableColumn[],
  around: Language,
): string {
  const { colon } = sharedStrings[around];
  const items = cells.map((total, index) => {
    const column = columns[index];
    return total?.verdict && column
      ? `<li>${writeText(column.label, around)}${colon}${escapeHtml(total.verdict)}</li>`
      : '';
  });
  const list = items.join('');
  return list && `<p>${escapeHtml(tableStrings[around].check)}</p><ul>${list}</ul>`;
}

function writeNote(note: TableNote, around: Language): string {
  return 'text' in note ? writeText(note.text, around) : writeFirst(note.correction, around);
}

function writeFirst(correction: CorrectionDescription, around: Language): string {
  return writeCorrections([correction], around).replace(/^<br>/, '');
}

function writeReferencePeriod(period: ReferencePeriodDescription, around: Language): string {
  return writeTime(period, around) + (period.basisText ? ` (${escapeHtml(period.basisText)})` : '');
}
