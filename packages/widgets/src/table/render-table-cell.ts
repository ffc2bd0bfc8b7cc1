import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderReferencePeriod } from '../element/render-reference-period.ts';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { labelCell } from './label-cell.ts';
import type { TableBar, TableCell, TableColumn, TableEntry } from './table-view.ts';

/** The values of a subject for an indicator, over a bar that shows how they compare with those of the other rows. */
export function renderTableCell(cell: TableCell | undefined, column: TableColumn, language: Language): TemplateResult {
  const label = labelCell(column, language);
  if (!cell) {
    return html`<td class=${column.valueType} data-label=${label} part="cell">
      <span class="unknown" aria-hidden="true">–</span><span class="spoken">${tableStrings[language].notStated}</span>
    </td>`;
  }
  return html`<td class=${column.valueType} data-label=${label} part="cell">
    ${cell.entries.map((entry, index) => renderEntry(entry, language, index === cell.entries.length - 1 ? cell.bar : undefined))}
  </td>`;
}

/**
 * One value, over a bar, with what the table does not say of it elsewhere: whose it is, what it is
 * compared with, status and period.
 */
export function renderEntry(entry: TableEntry, language: Language, bar?: TableBar): TemplateResult {
  const { value, member, status, period, notes, description } = entry;
  const { colon } = sharedStrings[language];
  const { counterpart } = description;
  const remarks = [
    ...(status ? [html`<span part="status">${status.text}</span>`] : []),
    ...(counterpart ? [html`${counterpart.roleText}${colon}${renderText(counterpart.name, language)}`] : []),
    ...(period ? [renderReferencePeriod(period, language)] : []),
  ];
  return html`<p class="entry">
    ${member ? html`<span class="small member">${renderText(member, language)}${colon}</span>` : nothing}${renderValue(value, language)}${notes.length > 0 ? renderMark(notes, language) : nothing}${bar ? renderBar(bar) : nothing}${remarks.map((remark) => html`<span class="spoken">, </span><span class="small remark">${remark}</span>`)}
  </p>`;
}

function renderMark(notes: readonly number[], language: Language): TemplateResult {
  return html`<sup class="mark" part="mark"
    ><span class="spoken">, ${tableStrings[language].note} </span>${notes.join(', ')}</sup
  >`;
}

/**
 * A bar as a drawing, which needs no inline style: full for what is certain, dashed for the rest of a range and for an end
 * that the source leaves open.
 */
function renderBar({ solid, open }: TableBar): TemplateResult {
  return html`<svg class="bar" part="bar" aria-hidden="true" focusable="false">
    <rect class="solid" width="${solid}%" height="4"></rect>
    <line class="open" x1="${solid}%" x2="${solid + open}%" y1="2" y2="2"></line>
  </svg>`;
}
