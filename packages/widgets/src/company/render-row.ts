import type { CitationDescription } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderSource } from '../source/render-source.ts';
import type { CompanyContext } from './company-context.ts';

/** A line of a company card: a term, what is said of it, and where that comes from. */
export interface Row {
  readonly term: unknown;
  readonly detail: unknown;
  /** The term as text, for those who hear the names of the sources out of their lines. */
  readonly about: string;
  readonly citations: readonly CitationDescription[];
}

/** A line of a description list. */
export function renderRow({ term, detail, about, citations }: Row, { language, mark }: CompanyContext): TemplateResult {
  return html`<div class="row">
    <dt>${term}</dt>
    <dd>${detail} ${renderSource(citations, { language, about, mark: mark(citations) })}</dd>
  </div>`;
}
