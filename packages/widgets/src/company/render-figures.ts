import type { ObservationDescription, ReferencePeriodDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderContext } from '../element/render-context.ts';
import { renderReferencePeriod } from '../element/render-reference-period.ts';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { renderRemarks } from '../source/render-remarks.ts';
import { identifyPeriod } from '../element/identify-period.ts';
import type { CompanyContext } from './company-context.ts';
import { renderMeasured } from './render-measured.ts';
import { renderDetailSource } from './render-row.ts';

/**
 * Observations as a description list, numbers first: what is measured, its value, its period, its source. A period that all
 * of them have is written once above them, and heard with each.
 */
export function renderFigures(
  observations: readonly ObservationDescription[],
  context: CompanyContext,
): readonly TemplateResult[] {
  if (observations.length === 0) return [];
  const [numbers, others] = [observations.filter(isNumber), observations.filter((one) => !isNumber(one))];
  const period = findSharedPeriod(observations);
  const renderFigureValue = period ? renderWithoutPeriod : renderMeasured;
  const tiles = [...numbers, ...others].map((one) => renderFigure(one, renderFigureValue(one), context));
  const head = period
    ? [html`<p class="small shared" part="period">${renderReferencePeriod(period, context.language)}</p>`]
    : [];
  return [...head, html`<dl class="tiles" part="figures">${tiles}</dl>`];
}

function isNumber({ value }: ObservationDescription): boolean {
  return value.type === 'quantity';
}

function findSharedPeriod(observations: readonly ObservationDescription[]): ReferencePeriodDescription | undefined {
  const [first, ...rest] = observations.map(({ period }) => period);
  if (!first || rest.length === 0) return undefined;
  return rest.every((period) => identifyPeriod(period) === identifyPeriod(first)) ? first : undefined;
}

function renderFigure(
  { label, note, corrections, citations }: ObservationDescription,
  value: TemplateResult,
  context: CompanyContext,
): TemplateResult {
  const isLong = note !== undefined || corrections.length > 0;
  return html`<div class=${isLong ? 'tile long' : 'tile'}>
    <dt class="small">${renderText(label, context.language)}</dt>
    <dd>
      <div>${value}</div>
      ${renderRemarks({ ...(note && { note }), corrections }, context)}
      ${renderDetailSource({ about: label.text, citations }, context)}
    </dd>
  </div>`;
}

/** The value, and of its context what its neighbours do not share; all of it is heard. */
function renderWithoutPeriod(observation: ObservationDescription): TemplateResult {
  const { value, status, counterpart, language } = observation;
  const own = [
    status.text,
    counterpart && `${counterpart.roleText}${sharedStrings[language].colon}${counterpart.name.text}`,
  ]
    .filter(Boolean)
    .join(', ');
  return html`${renderValue(value, language)}<span class="spoken">, ${renderContext(observation)}</span>${
      own ? html` <span class="small context" aria-hidden="true">${own}</span>` : nothing
    }`;
}
