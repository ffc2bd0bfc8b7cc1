import type { LocalizedName, Subject } from '@walbio/core';
import type { Dataset, Indicator } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { collectCitations } from '../source/collect-citations.ts';
import { describeClaims, listClaims } from './claim-grid.ts';
import type { ClaimGrid, ClaimRow } from './claim-grid.ts';
import { describeCell, describeEntry } from './describe-cell.ts';
import type { CellContext } from './describe-cell.ts';
import { describeColumn } from './describe-column.ts';
import { describeTotal } from './describe-total.ts';
import { findCommonPeriod } from './find-common-period.ts';
import type { FindValues } from './find-entries.ts';
import { listNotes } from './list-notes.ts';
import { measureBars } from './measure-bars.ts';
import type { TableColumn, TableRow, TableTotals, TableView } from './table-view.ts';

/** What a table is made of. */
export interface TableParts {
  readonly title: LocalizedName;
  readonly subjects: readonly Subject[];
  readonly group: Subject | undefined;
  readonly indicators: readonly Indicator[];
  readonly find: FindValues;
  readonly findTotal: FindValues;
}

/** A table in words: what all cells of a column or of the table share is said once, in its head or below its title. */
export function describeTable(dataset: Dataset, parts: TableParts, locale: Locale): TableView {
  const grid = describeGrid(dataset, parts, locale);
  const claims = listClaims(grid);
  const period = findCommonPeriod(claims.map(({ description }) => description.period));
  const { notes, number } = listNotes(claims);
  const columns = parts.indicators.map((indicator, index) => {
    const inColumn = listClaims(grid).filter(({ observation }) => observation.indicator === indicator.id);
    return { index, column: describeColumn(dataset, indicator, { claims: inColumn, locale }) };
  });
  const contexts = columns.map(({ column }) => ({ column, period, number }));
  const totals = describeTotals(dataset, grid, { contexts, locale });
  return {
    title: parts.title,
    columns: contexts.map(({ column }) => column),
    rows: describeRows(dataset, grid.rows, contexts),
    ...(totals && { totals }),
    ...(period && { period }),
    notes,
    citations: collectCitations([
      ...claims.map(({ description }) => description),
      ...notes.flatMap((note) => ('correction' in note ? note.correction : [])),
    ]),
  };
}

function describeGrid(dataset: Dataset, parts: TableParts, locale: Locale): ClaimGrid {
  const indicators = parts.indicators.map(({ id }) => id);
  const { group, find, findTotal } = parts;
  return {
    rows: parts.subjects.map((subject) => describeClaims(dataset, subject, { indicators, find, locale })),
    total: group && describeClaims(dataset, group, { indicators, find: findTotal, locale }),
  };
}

function describeRows(
  dataset: Dataset,
  rows: readonly ClaimRow[],
  contexts: readonly CellContext[],
): readonly TableRow[] {
  const columns = contexts.map((context, index) =>
    withBars(
      context.column,
      rows.map(({ id, cells }) => describeCell(dataset, id, cells[index] ?? [], context)),
      dataset,
    ),
  );
  return rows.map(({ id, name }, row) => ({ id, name, cells: columns.map((cells) => cells[row]) }));
}

type Cells = ReturnType<typeof measureBars>;

/** Bars are for what can be added up: the lengths of shares and ranks would not compare. */
function withBars({ id }: TableColumn, cells: Cells, { indicators, units }: Dataset): Cells {
  const unit = indicators.find((indicator) => indicator.id === id)?.unit;
  const kind = units.find((known) => known.id === unit)?.kind;
  return kind === 'count' || kind === 'amount' ? measureBars(cells) : cells;
}

function describeTotals(
  dataset: Dataset,
  { rows, total }: ClaimGrid,
  { contexts, locale }: { readonly contexts: readonly CellContext[]; readonly locale: Locale },
): TableTotals | undefined {
  if (!total || total.cells.every((cell) => cell.length === 0)) return undefined;
  const shown = new Set(rows.flatMap(({ cells }) => cells.flat().map(({ observation }) => observation.id)));
  const cells = contexts.map((context, index) => {
    const claim = total.cells[index]?.[0];
    return claim && describeTotal(dataset, describeEntry(total.id, claim, context), { locale, shown });
  });
  return { name: total.name, cells };
}
