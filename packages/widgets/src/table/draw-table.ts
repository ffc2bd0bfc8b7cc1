import type { TemplateResult } from 'lit';
import { renderTable } from './render-table.ts';
import type { TableOptions } from './table-options.ts';
import type { TableView } from './table-view.ts';

const rest = (): void => undefined;

/** Draws a table as the element does before its reader has done anything. */
export function drawTable(
  view: TableView,
  options: Pick<TableOptions, 'language' | 'level' | 'rows' | 'sort'>,
): TemplateResult {
  const untouched = { announcement: '', open: new Set<string>(), turnSort: rest, toggle: rest, download: rest };
  return renderTable(view, { ...options, ...untouched });
}
