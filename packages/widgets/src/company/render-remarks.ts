import type { CorrectionDescription, LocalizedText } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { renderCorrection } from '../source/render-correction.ts';
import type { CompanyContext } from './company-context.ts';

/** What a reader has to know of a statement. */
export interface Remarks {
  readonly note?: LocalizedText;
  readonly corrections: readonly CorrectionDescription[];
}

/** The note of a statement, and the known errors of its source. */
export function renderRemarks({ note, corrections }: Remarks, context: CompanyContext): TemplateResult {
  return html`${
    note ? html`<p class="small remark" part="note">${renderText(note, context.language)}</p>` : nothing
  }${corrections.map((correction) => renderCorrection(correction, context))}`;
}
