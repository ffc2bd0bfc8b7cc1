import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderCorrection } from './render-correction.ts';
import { renderSource } from './render-source.ts';
import type { SourceView } from './source-view.ts';

/** A citation by itself: its line, and the known errors of what is cited. */
export function renderSourceTag({ language, about, citations, corrections }: SourceView): TemplateResult {
  return html`<div class="walbio" part="citation-line" lang=${language} dir="ltr">
    ${renderSource(citations, { language, about })}
    ${corrections.map((correction) => renderCorrection(correction, { language }))}
  </div>`;
}
