import type { ObservationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderContext } from '../element/render-context.ts';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { renderCorrection } from '../source/render-correction.ts';
import type { CompanyContext } from './company-context.ts';
import { renderRow } from './render-row.ts';

/** Observations as a description list: what is measured, its value with qualifier and unit, its period, its source. */
export function renderFigures(
  observations: readonly ObservationDescription[],
  context: CompanyContext,
): readonly TemplateResult[] {
  if (observations.length === 0) return [];
  return [html`<dl class="rows" part="figures">${observations.map((one) => renderFigure(one, context))}</dl>`];
}

function renderFigure(observation: ObservationDescription, context: CompanyContext): TemplateResult {
  const { label, value, note, corrections, citations } = observation;
  const { language } = context;
  const detail = html`${renderValue(value, language)}<span class="spoken">,</span>
    <span class="small context">${renderContext(observation)}</span>${
      note ? html`<p class="small" part="note">${renderText(note, language)}</p>` : nothing
    }${corrections.map((correction) => renderCorrection(correction, context))}`;
  return renderRow({ term: renderText(label, language), detail, about: label.text, citations }, context);
}
