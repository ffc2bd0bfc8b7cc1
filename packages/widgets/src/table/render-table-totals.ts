import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { labelCell } from './label-cell.ts';
import { renderPartHeading } from './render-part-heading.ts';
import { renderEntry } from './render-table-cell.ts';
import type { TableOptions } from './table-options.ts';
import type { TableColumn, TableTotal, TableTotals, TableView } from './table-view.ts';

/** What the source prints as a total, and what its parts add up to. */
export function renderTableTotals(
  { cells }: TableTotals,
  { columns }: TableView,
  { language }: TableOptions,
): TemplateResult {
  const strings = tableStrings[language];
  const renderTotal = (column: TableColumn, content: unknown): TemplateResult =>
    html`<td class=${column.valueType} data-label=${labelCell(column, language)}>${content}</td>`;
  const render = (name: string, label: string, content: (total: TableTotal) => unknown): TemplateResult =>
    html`<tr class=${name} part=${name}>
      <th scope="row" class="name">${label}</th>
      ${columns.map((column, index) => renderTotal(column, cells[index] ? content(cells[index]) : nothing))}
    </tr>`;
  const isChecked = cells.some((total) => total?.computed);
  return html`<tfoot>
    ${render('printed', strings.printedTotal, ({ printed }) => renderEntry(printed, language))}
    ${isChecked ? render('computed', strings.computedTotal, (total) => renderComputed(total, language)) : nothing}
  </tfoot>`;
}

function renderComputed({ computed, agreement }: TableTotal, language: Language): unknown {
  return computed ? html`<p class="entry ${agreement ?? nothing}">${renderValue(computed, language)}</p>` : nothing;
}

/** How each printed total stands to what its parts add up to, in words. */
export function renderChecks(
  { cells }: TableTotals,
  { columns }: TableView,
  { language, level }: TableOptions,
): TemplateResult | typeof nothing {
  const { colon } = sharedStrings[language];
  const checks = cells.flatMap((total, index) => {
    const column = columns[index];
    return total?.verdict && column ? [{ ...total, label: column.label }] : [];
  });
  if (checks.length === 0) return nothing;
  return html`<div class="part">
    ${renderPartHeading(tableStrings[language].check, { id: 'checks', level })}
    <ul class="checks small" part="checks" role="list" aria-labelledby="checks">
      ${checks.map(
        ({ label, verdict, agreement }) =>
          html`<li class=${agreement ?? 'open'} part="check">
            <strong>${renderText(label, language)}${colon}</strong>${verdict}
          </li>`,
      )}
    </ul>
  </div>`;
}
