import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../element/heading-level.ts';
import { renderContext } from '../element/render-context.ts';
import { renderHeading } from '../element/render-heading.ts';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { renderSource } from '../source/render-source.ts';
import { renderRemarks } from './render-remarks.ts';
import type { StatView } from './stat-view.ts';

/** How a tile presents itself. */
export interface StatOptions {
  /** Makes its label a heading. */
  readonly level?: HeadingLevel | undefined;
  /** Draws the course of its value, where that has been loaded. */
  readonly renderCourse?: ((view: StatView) => TemplateResult) | undefined;
}

/**
 * One observation as a figure. Its caption says what is measured; one paragraph says the value with its qualifier and
 * unit, then whose it is and when, so that it is heard as one statement, and its source follows. These are rows that tiles side
 * by side share; how it changed and what has to be known of it stand below them, as long as they need.
 */
export function renderStatTile(view: StatView, { level, renderCourse }: StatOptions = {}): TemplateResult {
  const { language, label, value, passages } = view;
  const name = renderText(label, language);
  return html`<figure class="walbio" part="stat" lang=${language} dir="ltr" aria-labelledby="label">
    ${
      level
        ? html`<figcaption>${renderHeading(level, name, { name: 'label', id: 'label' })}</figcaption>`
        : html`<figcaption id="label" class="label" part="label">${name}</figcaption>`
    }
    <p class="statement">
      ${renderValue(value, language)}<span class="spoken">, </span
      ><span class="context" part="context">${renderText(view.subject.name, language)}, ${renderContext(view)}</span>
    </p>
    <div class="evidence">${renderSource(passages, { language, about: label.text })}</div>
    <div class="more">${renderCourse?.(view) ?? nothing}${renderRemarks(view)}</div>
  </figure>`;
}
