import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CitedDocument } from './group-citations.ts';
import { renderDocument } from './render-document.ts';
import { renderPrintedCitations } from './render-printed-citations.ts';
import { renderSourceLine } from './render-source-line.ts';
import type { SourceOptions } from './source-options.ts';

/**
 * The sources of a statement where the browser has no popovers: a line that opens in place. On paper the citations
 * take its place.
 */
export function renderSourceDisclosure(documents: readonly CitedDocument[], options: SourceOptions): TemplateResult {
  const { language } = options;
  return html`<details class="source" part="source">
    <summary class="line opener" part="source-summary">${renderSourceLine(documents, options)}</summary>
    <div class="documents-cited">
      ${documents.map((cited) => renderDocument(cited, { language }))} ${renderPrintedCitations(documents, options)}
    </div>
  </details>`;
}
