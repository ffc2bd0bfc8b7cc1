import type { LocalizedName } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { renderSource } from '../source/render-source.ts';
import { renderTableCell } from './render-table-cell.ts';
import type { TableOptions } from './table-options.ts';
import type { TableEntry, TableRow, TableView } from './table-view.ts';

/**
 * A subject with its values. The button beside its name opens a row below it, in which each value stands as a sentence with
 * its sources.
 */
export function renderTableRow(row: TableRow, { columns }: TableView, options: TableOptions): TemplateResult {
  const { language, open, toggle } = options;
  const isOpen = open.has(row.id);
  const entries = row.cells.flatMap((cell) => cell?.entries ?? []);
  return html`<tbody>
    <tr part="row">
      <th scope="row" class="name">
        ${renderName(row.name, language)}
        ${
          entries.length === 0
            ? nothing
            : html`<button
                type="button"
                class="toggle opener small"
                part="toggle"
                aria-expanded=${String(isOpen)}
                @click=${() => toggle(row.id)}
              >
                ${sharedStrings[language].sources}<span class="spoken"> (${row.name.text})</span>
              </button>`
        }
      </th>
      ${columns.map((column, index) => renderTableCell(row.cells[index], column, language))}
    </tr>
    ${isOpen ? renderEvidence(entries, columns.length + 1, options) : nothing}
  </tbody>`;
}

function renderEvidence(entries: readonly TableEntry[], span: number, { language }: TableOptions): TemplateResult {
  return html`<tr class="evidence" part="evidence">
    <td colspan=${span}>
      <ul role="list">
        ${entries.map(
          ({ description: { sentence, label, citations } }) =>
            html`<li>
              <p>${renderText(sentence, language)}</p>
              ${renderSource(citations, { language, about: label.text })}
            </li>`,
        )}
      </ul>
    </td>
  </tr>`;
}

/** A name that may break behind a stroke, as in `Orgenesis/MaSTherCell`. */
function renderName({ text, ...name }: LocalizedName, around: Language): unknown {
  const pieces = text.split(/(?<=\/)/);
  return pieces.map(
    (piece, index) => html`${index > 0 ? html`<wbr />` : nothing}${renderText({ ...name, text: piece }, around)}`,
  );
}
