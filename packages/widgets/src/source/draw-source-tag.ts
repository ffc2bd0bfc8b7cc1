import type { CitationDescription, CorrectionDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupCitations } from './group-citations.ts';
import { renderSourceLine } from './render-source-line.ts';
import { renderWords } from './render-words.ts';
import type { SourceView } from './source-view.ts';

/**
 * Draws a citation by itself for the inside of a paragraph, where nothing can open: its line is a link to the words, which follow on paper and
 * where scripts are off. It has the room that the element takes.
 */
export function drawSourceTag({ language, about, citations, corrections }: SourceView): TemplateResult {
  return html`<span class="walbio" lang=${language} dir="ltr">
    ${drawSource(citations, language, about)}${corrections.map((correction) => drawCorrection(correction, language))}
  </span>`;
}

function drawSource(citations: readonly CitationDescription[], language: Language, about?: string): TemplateResult {
  const line = renderSourceLine(groupCitations(citations), { language, about });
  const { passageUrl, url } = citations[0] ?? {};
  const address = passageUrl ?? url;
  const words = citations.filter(({ exact }) => exact !== '');
  return html`<span class="source">
    ${
      address
        ? html`<a class="line opener" href=${address} rel="noopener">${line}</a>`
        : html`<span class="line opener">${line}</span>`
    }
    ${words.length > 0 ? html`<span class="citation">${renderWords(words)}</span>` : nothing}
  </span>`;
}

function drawCorrection(
  { kindText, reason, printed, holds, citations }: CorrectionDescription,
  language: Language,
): TemplateResult {
  const strings = sharedStrings[language];
  return html`<span class="correction">
    <span class="kind">${kindText}</span>
    <span>${renderText(reason, language)}</span>
    <span class="small">
      ${strings.printed}${strings.colon}<q lang=${citations[0]?.language ?? nothing}>${printed}</q>${
        holds ? html`. ${strings.holds}${strings.colon}${renderText(holds, language)}` : nothing
      }
    </span>
    ${drawSource(citations, language, kindText)}
  </span>`;
}
