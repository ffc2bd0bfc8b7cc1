import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CitedDocument } from './group-citations.ts';

/**
 * The citations as plain text, one a line: document, cited words and address, for paper and for readers without a script.
 *
 * @csspart citation - A citation as plain text, shown on paper and where the forms to copy cannot be loaded.
 */
export function renderCitationText(documents: readonly CitedDocument[]): readonly TemplateResult[] {
  return documents.flatMap(({ passages }) =>
    passages.map(({ text }) => html`<p class="citation" part="citation">${text}</p>`),
  );
}
