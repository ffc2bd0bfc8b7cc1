import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CitedDocument } from './group-citations.ts';

/**
 * The citations as plain text: each document once, with the cited words and its address; several passages stand below it. For
 * paper, and for readers without a script.
 *
 * @param label what each of them begins with
 * @csspart citation - A citation as plain text, shown on paper and where the forms to copy cannot be loaded.
 */
export function renderCitationText(documents: readonly CitedDocument[], label = ''): readonly TemplateResult[] {
  return documents.map(
    ({ document, passages }) =>
      html`<div class="citation" part="citation">
        ${label}${passages.length > 1 ? html`${document.documentText}${renderPassageList(passages)}` : document.text}
      </div>`,
  );
}

/** Cited words, each passage on a line of its own. */
function renderPassageList(passages: CitedDocument['passages']): TemplateResult {
  return html`<ul>
    ${passages.map(({ exact, language }) => html`<li><q lang=${language}>${exact}</q></li>`)}
  </ul>`;
}
