import type { ObservationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../element/heading-level.ts';
import { renderContext } from '../element/render-context.ts';
import { renderHeading } from '../element/render-heading.ts';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { renderCorrection } from '../source/render-correction.ts';
import { renderSource } from '../source/render-source.ts';

/**
 * One observation as a figure. Its caption says what is measured; one paragraph says the value with its qualifier and
 * unit, then whose it is and when, so that it is heard as one statement.
 */
export function renderStatTile(view: ObservationDescription, level?: HeadingLevel): TemplateResult {
  const { language, label, value, note, corrections, citations } = view;
  const name = renderText(label, language);
  return html`<figure class="walbio" part="stat" lang=${language} dir="ltr" aria-labelledby="label">
    ${
      level
        ? html`<figcaption>${renderHeading(level, name, { name: 'label', id: 'label' })}</figcaption>`
        : html`<figcaption id="label" class="label" part="label">${name}</figcaption>`
    }
    <p>
      ${renderValue(value, language)}<span class="spoken">, </span
      ><span class="context" part="context">${renderText(view.subject.name, language)}, ${renderContext(view)}</span>
    </p>
    ${note ? html`<p class="small" part="note">${renderText(note, language)}</p>` : nothing}
    ${corrections.map((correction) => renderCorrection(correction, { language }))}
    ${renderSource(citations, { language, about: label.text })}
  </figure>`;
}
