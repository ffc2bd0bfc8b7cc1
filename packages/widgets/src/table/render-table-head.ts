import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { tableStrings } from '../locale/table-strings.ts';
import type { TableSort } from './read-sort.ts';
import type { TableOptions } from './table-options.ts';
import type { TableColumn, TableView } from './table-view.ts';

/** The heads of the columns: each a button that sorts by it, with its unit and its status. */
export function renderTableHead({ columns }: TableView, options: TableOptions): TemplateResult {
  const { language, sort } = options;
  return html`<thead>
    <tr part="head">
      <th scope="col" class="name" aria-sort=${tellSort(sort, 'name')}>
        ${renderSortButton('name', tableStrings[language].name, options)}
      </th>
      ${columns.map((column) => renderColumnHead(column, options))}
    </tr>
  </thead>`;
}

function renderColumnHead({ id, label, unit, status, valueType }: TableColumn, options: TableOptions): TemplateResult {
  const { language, sort } = options;
  return html`<th scope="col" class=${valueType} aria-sort=${tellSort(sort, id)}>
    ${renderSortButton(id, renderText(label, language), options)}
    ${unit ? html`<span class="small" part="unit">${renderText(unit, language)}</span>` : nothing}
    ${status ? html`<span class="small" part="status">${status.text}</span>` : nothing}
  </th>`;
}

function renderSortButton(by: string, label: unknown, { turnSort }: TableOptions): TemplateResult {
  return html`<button type="button" part="sort" @click=${() => turnSort(by)}>
    <span>${label}</span><span class="arrow" aria-hidden="true"></span>
  </button>`;
}

function tellSort(sort: TableSort | undefined, by: string): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== by) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
