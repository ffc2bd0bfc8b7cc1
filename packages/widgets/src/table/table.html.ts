import type { Dataset } from '@walbio/data';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeDrawing } from '../html/write-drawing.ts';
import { writeJsonLd } from '../json-ld/write-json-ld.ts';
import { readLocale } from '../locale/locale.ts';
import { listTableFacts } from './list-table-facts.ts';
import { drawTable } from './draw-table.ts';
import { readSort } from './read-sort.ts';
import { resolveTable } from './resolve-table.ts';
import { sortRows } from './sort-rows.ts';
import type { TableQuery } from './table-query.ts';
import { writeTable } from './write-table.ts';

/**
 * Writes what stands between `<walbio-table>` and `</walbio-table>` for readers without the script: a table whose values
 * link to the words that they rest on, with its totals, its notes and its sources.
 *
 * @returns finished, escaped HTML; `undefined` when the dataset does not hold what is to be compared
 * @throws {TypeError} when the query names neither subjects nor a group
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 * @example renderTableHtml(dataset, { group: 'cell-therapy-companies', sort: '-jobs-fte' }, { locale: 'fr' })
 */
export function renderTableHtml(
  dataset: Dataset,
  query: TableQuery,
  { locale, jsonLd, drawn, headingLevel: level }: HtmlOptions = {},
): string | undefined {
  const asked = readLocale(locale);
  const view = requireView(resolveTable(dataset, query, asked));
  if (!view) return undefined;
  const sort = readSort(query.sort);
  const rows = sortRows(view, sort, asked.locale);
  const facts = writeJsonLd(dataset, listTableFacts(view), { language: asked.language, jsonLd });
  if (drawn) return writeDrawing(() => drawTable(view, { language: asked.language, level, rows, sort })) + facts;
  return `<div lang="${asked.language}" dir="ltr">${writeTable({ ...view, rows }, asked.language)}</div>${facts}`;
}
