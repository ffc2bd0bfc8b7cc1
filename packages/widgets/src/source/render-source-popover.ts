import type { CitationDescription } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { CitedDocument } from './group-citations.ts';
import { renderPrintedCitations } from './render-printed-citations.ts';
import { renderSourceLine } from './render-source-line.ts';
import type { SourceOptions } from './source-options.ts';

/**
 * The sources of a statement as a button that opens a popover, a dialog that is not modal. What happens is the work of
 * the {@link SourceController} of the element around it. On paper the citations take the place of the line.
 *
 * @csspart source - The source of a statement: its line, and the popover that it opens.
 * @csspart source-summary - The line that names the source: the button that opens it.
 * @csspart source-popover - What it opens.
 */
export function renderSourcePopover(
  citations: readonly CitationDescription[],
  documents: readonly CitedDocument[],
  options: SourceOptions,
): TemplateResult {
  const { language, about } = options;
  const { source, sources } = sharedStrings[language];
  const label = documents.length === 1 ? source : sources;
  return html`<div class="source" part="source">
    <button type="button" class="line opener" part="source-summary" aria-haspopup="dialog" aria-expanded="false">
      ${renderSourceLine(documents, options)}
    </button>
    <div
      class="dialog"
      part="source-popover"
      popover
      role="dialog"
      tabindex="-1"
      aria-label=${about ? `${label} (${about})` : label}
      .details=${{ citations, language }}
    ></div>
    ${renderPrintedCitations(documents, options)}
  </div>`;
}
