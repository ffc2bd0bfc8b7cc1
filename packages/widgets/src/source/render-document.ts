import type { CitationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { DocumentOptions } from './document-options.ts';
import type { CitedDocument } from './group-citations.ts';
import { renderPassage } from './render-passage.ts';

/**
 * A document with the words that are cited from it, its title, publisher, authors and date.
 *
 * @csspart source-document - A document in the popover: the cited words, its title, publisher, authors and date.
 */
export function renderDocument({ document, passages }: CitedDocument, options: DocumentOptions): TemplateResult {
  const { publisher, authors, issued } = document;
  const strings = sharedStrings[options.language];
  return html`<div class="document" part="source-document">
    ${passages.map((passage) => renderPassage(passage, options))}
    <dl>
      ${renderTerm(strings.document, renderTitle(document))} ${renderTerm(strings.publisher, publisher)}
      ${renderTerm(strings.authors, authors?.join(', '))} ${renderTerm(strings.issued, issued)}
    </dl>
  </div>`;
}

/** The title, which is the link to a document that is cited as a whole. */
function renderTitle({ title, language, exact, url }: CitationDescription): TemplateResult {
  const name = html`<cite lang=${language}>${title}</cite>`;
  return exact === '' && url ? html`<a href=${url} rel="noopener" part="source-link">${name}</a>` : name;
}

function renderTerm(term: string, detail: unknown): TemplateResult | typeof nothing {
  return detail
    ? html`<dt>${term}</dt>
        <dd>${detail}</dd>`
    : nothing;
}
