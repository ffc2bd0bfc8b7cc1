import type { CitationDescription } from '@walbio/core';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { groupCitations } from './group-citations.ts';
import { renderSourceDisclosure } from './render-source-disclosure.ts';
import { renderSourcePopover } from './render-source-popover.ts';
import type { SourceOptions } from './source-options.ts';
import { supportsPopover } from './supports-popover.ts';

/**
 * The sources of a statement: a line that names them and opens, by mouse or keyboard, a popover with the cited words, the
 * document, its publisher and date, a link to the passage, and the citation in several forms. Where the browser has no
 * popovers, the line opens in place. Nothing where there are no citations.
 */
export function renderSource(
  citations: readonly CitationDescription[],
  options: SourceOptions,
): TemplateResult | typeof nothing {
  const documents = groupCitations(citations);
  if (documents.length === 0) return nothing;
  return supportsPopover()
    ? renderSourcePopover(citations, documents, options)
    : renderSourceDisclosure(documents, options);
}
