import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { deepenHeadingLevel } from '../element/heading-level.ts';
import type { HeadingLevel } from '../element/heading-level.ts';
import { companyStrings } from '../locale/company-strings.ts';
import { renderCorrection } from '../source/render-correction.ts';
import { numberSources } from '../source/number-sources.ts';
import { renderEvents } from '../timeline/render-events.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyPart } from './company-part.ts';
import type { CompanyView } from './company-view.ts';
import { countContents } from './count-contents.ts';
import { foldParts } from './fold-parts.ts';
import { renderFacts } from './render-facts.ts';
import { renderFigures } from './render-figures.ts';
import { renderFunding } from './render-funding.ts';
import { renderHead } from './render-head.ts';
import { renderPart } from './render-part.ts';
import { renderPipeline } from './render-pipeline.ts';
import { renderRelations } from './render-relations.ts';
import { renderSourceList } from './render-source-list.ts';

/** How a card presents itself. */
export interface CompanyCardOptions {
  /** The level of the heading that the name is. */
  readonly level: HeadingLevel;
  /** Closes all but the name, the facts and the key figures behind a line that says what is there. */
  readonly compact: boolean;
}

type Render = (view: CompanyView, context: CompanyContext) => readonly TemplateResult[];

const renderings: Readonly<Record<CompanyPart, Render>> = {
  facts: renderFacts,
  figures: ({ company }, context) => renderFigures(company.observations, context),
  pipeline: ({ pipeline }, context) => renderPipeline(pipeline, context),
  funding: renderFunding,
  events: renderHistory,
  relations: ({ relations }, context) => renderRelations(relations, context),
};

/**
 * An organization as a region that its name names. A part that nothing is known for is left out. What the page puts into the
 * slots keeps the page's direction of writing.
 */
export function renderCompanyCard(view: CompanyView, { level, compact }: CompanyCardOptions): TemplateResult {
  const { company, parts } = view;
  const { language } = company;
  const context = { language, level: deepenHeadingLevel(level), mark: numberSources(view.citations) };
  const { front, behind } = foldParts(parts);
  return html`<section
    class=${compact ? 'walbio compact' : 'walbio'}
    part="company"
    lang=${language}
    aria-labelledby="title"
  >
    <slot name="header"></slot>
    <div class="top"><slot name="media"></slot>${renderHead(company, level, context)}<slot name="actions"></slot></div>
    <div class="parts" dir="ltr">
      ${
        compact
          ? html`${renderParts(view, front, context)}${renderMore(view, behind, context)}`
          : html`${renderParts(view, parts, context)}${renderEnd(view, context)}`
      }
    </div>
    <slot name="footer"></slot>
  </section>`;
}

function renderParts(view: CompanyView, parts: readonly CompanyPart[], context: CompanyContext): readonly unknown[] {
  const strings = companyStrings[context.language];
  return parts.map((part) => renderPart(strings.headings[part], renderings[part](view, context), context));
}

/** What stands below the parts, whichever are shown: what is known to be wrong with the sources, and the sources. */
function renderEnd(view: CompanyView, context: CompanyContext): TemplateResult {
  const remarks = view.company.corrections.map((correction) => renderCorrection(correction, context));
  return html`${renderPart(companyStrings[context.language].corrections, remarks, context)}${renderSourceList(view, context)}`;
}

function renderMore(
  view: CompanyView,
  parts: readonly CompanyPart[],
  context: CompanyContext,
): TemplateResult | typeof nothing {
  const contents = countContents(view, [...parts, 'remarks', 'sources'], context.language);
  if (!contents) return nothing;
  return html`<details class="more" part="more">
    <summary class="more-line opener" part="more-summary">
      <span>${contents}<span class="spoken"> (${view.company.name.text})</span></span>
    </summary>
    <div class="parts">${renderParts(view, parts, context)}${renderEnd(view, context)}</div>
  </details>`;
}

function renderHistory({ events }: CompanyView, { language, mark }: CompanyContext): readonly TemplateResult[] {
  return events.length === 0
    ? []
    : [renderEvents(events, { language, mark, name: companyStrings[language].headings.events })];
}
