import type { CitationDescription } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderSource } from '../source/render-source.ts';
import type { CompanyContext } from './company-context.ts';

/** What is said of a term, and where that comes from. */
export interface Detail {
  readonly content: unknown;
  /** The term as text, for those who hear the names of the sources out of their lines. */
  readonly about: string;
  readonly citations: readonly CitationDescription[];
}

/** A line of a description list: a term, and all that is said of it, each with its source. */
export function renderRow(term: unknown, details: readonly Detail[], context: CompanyContext): TemplateResult {
  return html`<div class="row">
    <dt>${term}</dt>
    ${details.map((detail) => html`<dd class="said">${detail.content} ${renderDetailSource(detail, context)}</dd>`)}
  </div>`;
}

/** The source of what is said. */
export function renderDetailSource(
  { about, citations }: Omit<Detail, 'content'>,
  { language, mark }: CompanyContext,
): unknown {
  return renderSource(citations, { language, about, mark });
}
