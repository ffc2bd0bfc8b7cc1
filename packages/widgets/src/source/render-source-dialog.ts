import type { Dataset } from '@walbio/data';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupCitations } from './group-citations.ts';
import { renderCitationText } from './render-citation-text.ts';
import { renderDocument } from './render-document.ts';
import type { SourceDetails } from './source-details.ts';

/**
 * What stands in the popover of a source.
 *
 * @param cite the part that cites in several forms; as long as that is not there, the citations stand as text
 * @csspart source-close - The button that closes the popover.
 */
export function renderSourceDialog(
  { citations, language }: SourceDetails,
  dataset: Dataset | undefined,
  cite: TemplateResult | undefined,
): TemplateResult {
  const documents = groupCitations(citations);
  const { source, sources, close } = sharedStrings[language];
  return html`<div class="dialog-head">
      <p class="dialog-title">${documents.length === 1 ? source : sources}</p>
      <button type="button" class="close" part="source-close" aria-label=${close}></button>
    </div>
    ${documents.map((cited) => renderDocument(cited, { language, dataset }))} ${cite ?? renderCitationText(documents)}`;
}
