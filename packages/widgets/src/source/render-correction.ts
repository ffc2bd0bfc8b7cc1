import type { CorrectionDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { MarkSources } from './number-sources.ts';
import { renderSource } from './render-source.ts';

/**
 * A known error of a source: what kind, why, what was printed, what holds, and where that stands.
 *
 * @csspart correction - A known error of a source.
 */
export function renderCorrection(
  { kindText, reason, printed, holds, citations }: CorrectionDescription,
  { language, mark }: { readonly language: Language; readonly mark?: MarkSources | undefined },
): TemplateResult {
  const strings = sharedStrings[language];
  return html`<div class="correction" part="correction">
    <p class="kind">${kindText}</p>
    <p>${renderText(reason, language)}</p>
    <p class="small">
      ${strings.printed}${strings.colon}<q lang=${citations[0]?.language ?? nothing}>${printed}</q>${
        holds ? html`. ${strings.holds}${strings.colon}${renderText(holds, language)}` : nothing
      }
    </p>
    ${renderSource(citations, { language, about: kindText, mark })}
  </div>`;
}
