import type { RelationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { companyStrings } from '../locale/company-strings.ts';

/**
 * The other end of a relation, with the title of a post behind it. Where the source does not name it, that is what is said,
 * so that a title is never read as the name.
 */
export function renderOther({ other, title }: RelationDescription, around: Language): TemplateResult {
  const name = other
    ? renderText(other.name, around)
    : html`<span class="unnamed">${companyStrings[around].notNamed}</span>`;
  return html`${name}${title ? html` <span class="small">(${renderText(title, around)})</span>` : nothing}`;
}

/** The other end of a relation as plain text. */
export function nameOther({ other }: RelationDescription, around: Language): string {
  return other?.name.text ?? companyStrings[around].notNamed;
}
