import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { deepenHeadingLevel } from '../element/heading-level.ts';
import type { HeadingLevel } from '../element/heading-level.ts';
import { renderHeading } from '../element/render-heading.ts';

/** What heads a part below the table: a heading where the title is one, else a line. Its id names the list under it. */
export function renderPartHeading(
  text: string,
  { id, level }: { readonly id: string; readonly level: HeadingLevel | undefined },
): TemplateResult {
  return level
    ? renderHeading(deepenHeadingLevel(level), text, { name: 'heading', id })
    : html`<p id=${id} class="heading" part="heading">${text}</p>`;
}
