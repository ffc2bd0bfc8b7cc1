import type { ObservationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderContext } from '../../element/render-context.ts';
import { renderText } from '../../element/render-text.ts';
import { courseStrings } from '../../locale/course-strings.ts';
import { sharedStrings } from '../../locale/shared-strings.ts';
import { nameSource } from '../../source/name-source.ts';

/** What else is said of the same for the same time, with the names of its sources. */
export function renderDispute(other: ObservationDescription, language: Language): TemplateResult {
  const names = other.citations.map((citation, index) => {
    const name = nameSource(citation);
    return html`${index > 0 ? ' · ' : nothing}<cite lang=${name.language ?? nothing}>${name.text}</cite>,
      ${citation.issued}`;
  });
  return html`<p class="dispute" part="dispute">
    <span class="kind">${courseStrings[language].disputed}</span>${sharedStrings[language].colon}${renderText(
      other.value,
      language,
    )},
    ${renderContext(other)} (${names})
  </p>`;
}
