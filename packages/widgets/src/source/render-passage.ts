import type { CitationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { DocumentOptions } from './document-options.ts';
import { findCitation } from './find-citation.ts';

/**
 * Cited words, in their place where that is known, with a link to them; nothing for a document that is cited as a whole.
 *
 * @csspart passage - The cited words.
 * @csspart passage-context - The words before and after them.
 * @csspart source-link - A link to the cited words, or to the document.
 */
export function renderPassage(
  citation: CitationDescription,
  { language, dataset }: DocumentOptions,
): TemplateResult | typeof nothing {
  const { exact, language: of, passageUrl } = citation;
  if (exact === '') return nothing;
  const { prefix, suffix } = (dataset && findCitation(dataset, citation)?.selector) ?? {};
  return html`<div class="passage">
    <blockquote lang=${of} part="passage">
      ${renderAround(prefix, '… ', '')}<q>${exact}</q>${renderAround(suffix, '', ' …')}
    </blockquote>
    ${
      passageUrl
        ? html`<a href=${passageUrl} rel="noopener" part="source-link"
            >${sharedStrings[language].readPassage}<span class="spoken" lang=${of}>: ${exact}</span></a
          >`
        : nothing
    }
  </div>`;
}

function renderAround(words: string | undefined, before: string, after: string): TemplateResult | typeof nothing {
  return words ? html`<span class="around" part="passage-context">${before}${words}${after}</span>` : nothing;
}
