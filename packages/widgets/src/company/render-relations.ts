import type { RelationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderPeriod } from '../element/render-period.ts';
import { renderText } from '../element/render-text.ts';
import { companyStrings } from '../locale/company-strings.ts';
import { renderCorrection } from '../source/render-correction.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView } from './company-view.ts';
import { renderRow } from './render-row.ts';

/** The lasting links of an organization as a description list; what a source leaves open is said to be left open. */
export function renderRelations({ relations }: CompanyView, context: CompanyContext): readonly TemplateResult[] {
  if (relations.length === 0) return [];
  return [html`<dl class="rows" part="relations">${relations.map((one) => renderRelation(one, context))}</dl>`];
}

function renderRelation(relation: RelationDescription, context: CompanyContext): TemplateResult {
  const { kind, other, title, period, note, corrections, citations } = relation;
  const { language } = context;
  const name = other ? renderText(other.name, language) : companyStrings[language].notNamed;
  const detail = html`${name}${title ? html`, ${renderText(title, language)}` : nothing}${
    period ? html`<span class="small context">, ${renderPeriod(period, language)}</span>` : nothing
  }${note ? html`<p class="small" part="note">${renderText(note, language)}</p>` : nothing}${corrections.map(
    (correction) => renderCorrection(correction, context),
  )}`;
  const about = `${kind.text} ${other?.name.text ?? companyStrings[language].notNamed}`;
  return renderRow({ term: renderText(kind, language), detail, about, citations }, context);
}
