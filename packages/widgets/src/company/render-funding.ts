import type { EventDescription, ObservationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderPeriod } from '../element/render-period.ts';
import { renderText } from '../element/render-text.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { renderRemarks } from '../source/render-remarks.ts';
import { renderParticipants } from '../timeline/render-participants.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView } from './company-view.ts';
import { renderMeasured } from './render-measured.ts';
import { renderRelationRows } from './render-relations.ts';
import { renderDetailSource } from './render-row.ts';

/** Rounds and offerings in order of time, each with its amount and who took part; then investors of whom no date is known. */
export function renderFunding(
  { company, funding: { events, investors } }: CompanyView,
  context: CompanyContext,
): readonly TemplateResult[] {
  const rounds = events.map((event) => renderRound(event, company.id, context));
  return [
    ...(rounds.length > 0
      ? [
          html`<ol class="entries" part="funding" role="list">
            ${rounds}
          </ol>`,
        ]
      : []),
    ...(investors.length > 0
      ? [html`<dl class="rows" part="investors">${renderRelationRows(investors, context)}</dl>`]
      : []),
  ];
}

function renderRound(event: EventDescription, company: string, context: CompanyContext): TemplateResult {
  const { kind, date, title, description, observations, citations } = event;
  const { language } = context;
  return html`<li class="entry" part="round">
    <div>
      <p class="entry-name">${date ? renderPeriod(date, language) : timelineStrings[language].undated}</p>
      <p class="small">${renderText(kind, language)}</p>
    </div>
    <div class="entry-body">
      ${observations.map((one) => renderAmount(one, context))}
      <div class="said">
        <p>${renderText(title, language)}</p>
        ${description ? html`<p class="small">${renderText(description, language)}</p>` : nothing}
        ${renderOthers(event, company, context)} ${renderRemarks(event, context)}
        ${renderDetailSource({ about: title.text, citations }, context)}
      </div>
    </div>
  </li>`;
}

function renderAmount(observation: ObservationDescription, context: CompanyContext): TemplateResult {
  const { label, citations } = observation;
  return html`<div class="said amount">
    <p>
      <span class="small">${renderText(label, context.language)}<span class="spoken">,</span></span>
      ${renderMeasured(observation)}
    </p>
    ${renderRemarks(observation, context)} ${renderDetailSource({ about: label.text, citations }, context)}
  </div>`;
}

/** Who took part, but for the company itself where the heading of the card and the kind of event say it. */
function renderOthers(
  { participants }: EventDescription,
  company: string,
  { language }: CompanyContext,
): TemplateResult | typeof nothing {
  const others = participants.filter(({ id, role }) => id !== company || role.code === 'investor');
  return renderParticipants(others, language);
}
