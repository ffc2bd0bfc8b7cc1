import type { CorrectionDescription, ObservationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderContext } from '../element/render-context.ts';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { statStrings } from '../locale/stat-strings.ts';
import { nameSource } from '../source/name-source.ts';
import { renderCorrection } from '../source/render-correction.ts';
import type { StatView } from './stat-view.ts';

/** What a reader has to know of a value: what contradicts it, its known errors, its note. */
export function renderRemarks({ language, disputes, corrections, note }: StatView): TemplateResult {
  return html`${disputes.map((dispute) => renderDispute(dispute, language))}
  ${corrections.map((correction) => renderFolded(correction, language))}
  ${note ? html`<p class="small" part="note">${renderText(note, language)}</p>` : nothing}`;
}

function renderDispute(other: ObservationDescription, language: Language): TemplateResult {
  const names = other.citations.map((citation, index) => {
    const name = nameSource(citation);
    return html`${index > 0 ? ' · ' : nothing}<cite lang=${name.language ?? nothing}>${name.text}</cite>,
      ${citation.issued}`;
  });
  return html`<p class="dispute" part="dispute">
    <span class="kind">${statStrings[language].disputed}</span>${sharedStrings[language].colon}${renderText(
      other.value,
      language,
    )},
    ${renderContext(other)} (${names})
  </p>`;
}

/** A known error, of which the kind and what holds are always in view. */
function renderFolded(correction: CorrectionDescription, language: Language): TemplateResult {
  const { holds, colon } = sharedStrings[language];
  const { kindText, holds: held } = correction;
  return html`<details class="fold remark">
    <summary class="line" part="correction-summary">
      <span
        ><span class="kind">${kindText}</span>${
          held ? html`. ${holds}${colon}${renderText(held, language)}` : nothing
        }</span
      >
    </summary>
    ${renderCorrection(correction, { language })}
  </details>`;
}
