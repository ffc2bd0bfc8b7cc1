import type { CorrectionDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { renderCorrection } from '../source/render-correction.ts';
import type { StatView } from './stat-view.ts';

/** What a reader has to know of a value: its known errors, its note. */
export function renderRemarks({ language, corrections, note }: StatView): TemplateResult {
  return html`${corrections.map((correction) => renderFolded(correction, language))}
  ${note ? html`<p class="small" part="note">${renderText(note, language)}</p>` : nothing}`;
}

/** A known error, of which the kind and what holds are always in view. */
function renderFolded(correction: CorrectionDescription, language: Language): TemplateResult {
  const { holds, colon } = sharedStrings[language];
  const { kindText, holds: held } = correction;
  return html`<details class="fold remark">
    <summary class="line opener" part="correction-summary">
      <span
        ><span class="kind">${kindText}</span>${
          held ? html`. ${holds}${colon}${renderText(held, language)}` : nothing
        }</span
      >
    </summary>
    ${renderCorrection(correction, { language })}
  </details>`;
}
