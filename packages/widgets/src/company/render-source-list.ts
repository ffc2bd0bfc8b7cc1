import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import type { CitedDocument } from '../source/group-citations.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView } from './company-view.ts';
import { renderPart } from './render-part.ts';

/** The documents that a card rests on, numbered as its lines refer to them. */
export function renderSourceList({ citations }: CompanyView, context: CompanyContext): TemplateResult | typeof nothing {
  const documents = groupCitations(citations);
  const { source, sources } = sharedStrings[context.language];
  const items = documents.map(renderDocument);
  const list = html`<ol class="documents small" part="sources" role="list">
    ${items}
  </ol>`;
  return renderPart(items.length === 1 ? source : sources, items.length > 0 ? [list] : [], context);
}

function renderDocument({ document }: CitedDocument): TemplateResult {
  const { title, language, publisher, issued, url } = document;
  const name = html`<cite lang=${language}>${title}</cite>`;
  return html`<li>
    ${url ? html`<a href=${url} rel="noopener" part="source-link">${name}</a>` : name}${publisher ? `, ${publisher}` : nothing},
    ${issued}
  </li>`;
}
