import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderPeriod } from '../element/render-period.ts';
import { renderText } from '../element/render-text.ts';
import { companyStrings } from '../locale/company-strings.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView } from './company-view.ts';
import { renderRow } from './render-row.ts';

/** When an organization was founded and where it is based, each with its source. */
export function renderFacts(
  { company, places }: CompanyView,
  context: CompanyContext,
): TemplateResult | typeof nothing {
  const { language } = context;
  const { founded, place } = companyStrings[language];
  const { founding } = company;
  const rows = places.map(({ other, period, citations }) => {
    const detail = html`${other ? renderText(other.name, language) : nothing}${
      period ? html`, ${renderPeriod(period, language)}` : nothing
    }`;
    return renderRow({ term: place, detail, about: place, citations }, context);
  });
  if (founding?.date) {
    const detail = renderPeriod(founding.date, language);
    rows.unshift(renderRow({ term: founded, detail, about: founded, citations: founding.citations }, context));
  }
  return rows.length > 0 ? html`<dl class="rows" part="facts">${rows}</dl>` : nothing;
}
