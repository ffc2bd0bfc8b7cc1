import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderHeading } from '../element/render-heading.ts';
import { renderReferencePeriod } from '../element/render-reference-period.ts';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import { numberSources } from '../source/number-sources.ts';
import type { MarkSources } from '../source/number-sources.ts';
import { renderCorrection } from '../source/render-correction.ts';
import { renderDocumentList } from '../source/render-document-list.ts';
import { renderPartHeading } from './render-part-heading.ts';
import { renderTableHead } from './render-table-head.ts';
import { renderTableRow } from './render-table-row.ts';
import { renderTableWords } from './render-table-words.ts';
import { renderChecks, renderTableTotals } from './render-table-totals.ts';
import type { TableOptions } from './table-options.ts';
import type { TableNote, TableView } from './table-view.ts';

/** The columns that a sheet of A4 has room for, upright. */
const most = 8;

/**
 * A table with its title, its notes and its documents. Where it is wider than its place it scrolls in a region of its own,
 * which takes the focus so that keys can scroll it.
 */
export function renderTable(view: TableView, options: TableOptions): TemplateResult {
  const { language, announcement, download } = options;
  return html`<div class="walbio" part="table" lang=${language} dir="ltr">
    <div
      class=${view.columns.length > most ? 'scroll wide' : 'scroll'}
      part="scroll"
      role="region"
      aria-labelledby="title"
      tabindex="0"
    >
      <table>
        ${renderCaption(view, options)} ${renderTableHead(view, options)}
        ${options.rows.map((row) => renderTableRow(row, view, options))}
        ${view.totals ? renderTableTotals(view.totals, view, options) : nothing}
      </table>
    </div>
    ${view.totals ? renderChecks(view.totals, view, options) : nothing} ${renderNotes(view, options)}
    ${renderSources(view, options)}
    <p class="actions">
      <button type="button" class="download" part="download" @click=${download}>
        ${tableStrings[language].download}
      </button>
    </p>
    <p class="spoken" role="status">${announcement}</p>
  </div>`;
}

function renderCaption({ title, period }: TableView, { language, level }: TableOptions): TemplateResult {
  const name = renderText(title, language);
  return html`<caption>
    <div class="caption">
      ${
        level
          ? renderHeading(level, name, { name: 'title', id: 'title' })
          : html`<p id="title" class="title" part="title">${name}</p>`
      }
      ${
        period
          ? html`<p class="small" part="period">
              ${renderReferencePeriod(period, language)}, ${tableStrings[language].unlessStated}
            </p>`
          : nothing
      }
    </div>
  </caption>`;
}

function renderNotes(
  { notes, citations }: TableView,
  { language, level }: TableOptions,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const mark = numberSources(citations);
  return html`<div class="part">
    ${renderPartHeading(tableStrings[language].notes, { id: 'notes', level })}
    <ol class="notes small" part="notes" role="list" aria-labelledby="notes">
      ${notes.map((note) => html`<li part="note">${renderNote(note, { language, mark })}</li>`)}
    </ol>
  </div>`;
}

function renderNote(note: TableNote, options: { readonly language: Language; readonly mark: MarkSources }): unknown {
  return 'text' in note ? renderText(note.text, options.language) : renderCorrection(note.correction, options);
}

function renderSources(view: TableView, options: TableOptions): TemplateResult {
  const documents = groupCitations(view.citations);
  const { source, sources } = sharedStrings[options.language];
  const heading = { id: 'sources', level: options.level };
  return html`<div class="part">
    ${renderPartHeading(documents.length === 1 ? source : sources, heading)}
    ${renderDocumentList(documents, heading.id)} ${renderTableWords(view, options)}
  </div>`;
}
