import type { ObservationDescription, SubjectDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { companyStrings } from '../locale/company-strings.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { collectCitations } from '../source/collect-citations.ts';
import { renderRemarks } from '../source/render-remarks.ts';
import type { CompanyContext } from './company-context.ts';
import type { PipelineEntry } from './company-view.ts';
import { renderMeasured } from './render-measured.ts';
import { renderRelationRows } from './render-relations.ts';
import { renderDetailSource, renderRow } from './render-row.ts';

/** The products of a company as a list: name, what it is, its stage and its trials, and where each of these comes from. */
export function renderPipeline(pipeline: readonly PipelineEntry[], context: CompanyContext): readonly TemplateResult[] {
  if (pipeline.length === 0) return [];
  return [
    html`<ul class="entries" part="pipeline" role="list">
      ${pipeline.map((entry) => renderProduct(entry, context))}
    </ul>`,
  ];
}

function renderProduct(
  { product, relation, trials, relations }: PipelineEntry,
  context: CompanyContext,
): TemplateResult {
  const { name, kindLabel, description, observations, corrections } = product;
  const { language } = context;
  const rows = [
    ...observations.map((one) => renderStage(one, context)),
    ...trials.map((trial) => renderTrial(trial, context)),
    ...renderRelationRows(relations, context),
  ];
  const cited = { about: name.text, citations: collectCitations([relation, product]) };
  return html`<li class="entry" part="product">
    <div>
      <p class="entry-name">${renderText(name, language)}</p>
      <p class="small term">${renderText(kindLabel ?? relation.kind, language)}</p>
    </div>
    <div class="entry-body">
      <div class="said">
        ${description ? html`<p>${renderText(description, language)}</p>` : nothing}
        ${renderRemarks({ ...relation, corrections: [...relation.corrections, ...corrections] }, context)}
        ${renderDetailSource(cited, context)}
      </div>
      ${rows.length > 0 ? html`<dl class="rows">${rows}</dl>` : nothing}
    </div>
  </li>`;
}

function renderStage(observation: ObservationDescription, context: CompanyContext): TemplateResult {
  const { label, citations } = observation;
  const content = html`${renderMeasured(observation)}${renderRemarks(observation, context)}`;
  return renderRow(renderText(label, context.language), [{ content, about: label.text, citations }], context);
}

function renderTrial(trial: SubjectDescription, context: CompanyContext): TemplateResult {
  const { name, identifiers, corrections } = trial;
  const { language } = context;
  const numbers = identifiers.map(
    ({ scheme, text }) => html`<br />${renderText(scheme, language)}${sharedStrings[language].colon}${text}`,
  );
  const content = html`${renderText(name, language)}${numbers}${renderRemarks({ corrections }, context)}`;
  const citations = collectCitations([trial, ...identifiers]);
  return renderRow(companyStrings[language].trial, [{ content, about: name.text, citations }], context);
}
