import type { CorrectionDescription, LocalizedText } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import type { MarkSources } from './number-sources.ts';
import { renderCorrection } from './render-correction.ts';

/** What a reader has to know of a statement. */
export interface Remarks {
  readonly note?: LocalizedText;
  readonly corrections: readonly CorrectionDescription[];
}

/**
 * The note of a statement, and the known errors of its source.
 *
 * @csspart note - A remark on a value or relation.
 */
export function renderRemarks(
  { note, corrections }: Remarks,
  { language, mark }: { readonly language: Language; readonly mark?: MarkSources | undefined },
): TemplateResult {
  return html`${
    note ? html`<p class="small remark" part="note">${renderText(note, language)}</p>` : nothing
  }${corrections.map((correction) => renderCorrection(correction, { language, mark }))}`;
}
