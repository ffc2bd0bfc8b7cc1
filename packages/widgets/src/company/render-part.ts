import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderHeading } from '../element/render-heading.ts';
import type { CompanyContext } from './company-context.ts';

/** A part of a company card, under a heading of its own where it has one; nothing where there is nothing to say. */
export function renderPart(
  heading: string | undefined,
  content: readonly unknown[],
  { level }: CompanyContext,
): TemplateResult | typeof nothing {
  if (content.length === 0) return nothing;
  return html`<div class="part">
    ${heading ? renderHeading(level, heading, { name: 'heading' }) : nothing}${content}
  </div>`;
}
