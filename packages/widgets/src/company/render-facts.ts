import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderPeriod } from '../element/render-period.ts';
import { companyStrings } from '../locale/company-strings.ts';
import { renderRemarks } from '../source/render-remarks.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView } from './company-view.ts';
import { describeLink } from './describe-link.ts';
import { renderRow } from './render-row.ts';

/** When an organization was founded and where it is based, each with its source. */
export function renderFacts({ company, places }: CompanyView, context: CompanyContext): readonly TemplateResult[] {
  const rows = [...renderFounding(company, context), ...renderPlaces(places, context)];
  return rows.length > 0 ? [html`<dl class="rows" part="facts">${rows}</dl>`] : [];
}

function renderFounding({ founding }: CompanyView['company'], context: CompanyContext): readonly TemplateResult[] {
  if (!founding?.date) return [];
  const { date, corrections, citations } = founding;
  const { founded } = companyStrings[context.language];
  const content = html`${renderPeriod(date, context.language)}${renderRemarks({ corrections }, context)}`;
  return [renderRow(founded, [{ content, about: founded, citations }], context)];
}

function renderPlaces(places: CompanyView['places'], context: CompanyContext): readonly TemplateResult[] {
  if (places.length === 0) return [];
  const details = places.map((place) => describeLink(place, context));
  return [renderRow(companyStrings[context.language].place, details, context)];
}
