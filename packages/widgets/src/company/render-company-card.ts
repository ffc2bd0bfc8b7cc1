import type { SubjectDescription } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { deepenHeadingLevel } from '../element/heading-level.ts';
import type { HeadingLevel } from '../element/heading-level.ts';
import { companyStrings } from '../locale/company-strings.ts';
import { renderCorrection } from '../source/render-correction.ts';
import { numberSources } from '../source/number-sources.ts';
import { renderEvents } from '../timeline/render-events.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView } from './company-view.ts';
import { renderFacts } from './render-facts.ts';
import { renderFigures } from './render-figures.ts';
import { renderHead } from './render-head.ts';
import { renderPart } from './render-part.ts';
import { renderPipeline } from './render-pipeline.ts';
import { renderRelations } from './render-relations.ts';
import { renderSourceList } from './render-source-list.ts';

/**
 * An organization as a region that its name names. A part that nothing is known for is left out. What the page puts into the
 * slots keeps the page's direction of writing.
 */
export function renderCompanyCard(view: CompanyView, level: HeadingLevel): TemplateResult {
  const { company } = view;
  const { language, observations, corrections } = company;
  const strings = companyStrings[language];
  const context = { language, level: deepenHeadingLevel(level), mark: numberSources(view.citations) };
  return html`<section class="walbio" part="company" lang=${language} aria-labelledby="title">
    <slot name="header"></slot>
    <div class="parts" dir="ltr">
      ${renderHead(company, level, context)} ${renderFacts(view, context)}
      ${renderPart(strings.keyFigures, renderFigures(observations, context), context)}
      ${renderPart(strings.pipeline, renderPipeline(view, context), context)}
      ${renderPart(strings.events, renderHistory(company, context), context)}
      ${renderPart(strings.relations, renderRelations(view, context), context)}
      ${renderPart(
        strings.corrections,
        corrections.map((correction) => renderCorrection(correction, context)),
        context,
      )}
      ${renderSourceList(view, context)}
    </div>
    <slot name="footer"></slot>
  </section>`;
}

function renderHistory({ events }: SubjectDescription, { language, mark }: CompanyContext): readonly TemplateResult[] {
  return events.length === 0 ? [] : [renderEvents(events, { language, mark, name: companyStrings[language].events })];
}
