import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CitedDocument } from './group-citations.ts';

/**
 * Documents, numbered as the marks of {@link numberSources} refer to them.
 *
 * @csspart sources - The documents that all of it rests on, numbered.
 */
export function renderDocumentList(documents: readonly CitedDocument[], labelledBy?: string): TemplateResult {
  return html`<ol class="documents small" part="sources" role="list" aria-labelledby=${labelledBy ?? nothing}>
    ${documents.map(renderDocument)}
  </ol>`;
}

function renderDocument({ document }: CitedDocument): TemplateResult {
  const { title, language, publisher, issued, url } = document;
  const name = html`<cite lang=${language}>${title}</cite>`;
  return html`<li>
    ${url ? html`<a href=${url} rel="noopener" part="source-link">${name}</a>` : name}${publisher ? `, ${publisher}` : nothing},
    ${issued}
  </li>`;
}
