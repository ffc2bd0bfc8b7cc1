import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderContext } from '../element/render-context.ts';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { collectCitations } from '../source/collect-citations.ts';
import type { CompanyContext } from './company-context.ts';
import type { CompanyView, PipelineEntry } from './company-view.ts';
import { renderRow } from './render-row.ts';

/** The products of a company as a description list: name, what it is, what is known of it, where that comes from. */
export function renderPipeline({ pipeline }: CompanyView, context: CompanyContext): readonly TemplateResult[] {
  if (pipeline.length === 0) return [];
  return [html`<dl class="rows" part="pipeline">${pipeline.map((entry) => renderProduct(entry, context))}</dl>`];
}

function renderProduct({ product, relation }: PipelineEntry, context: CompanyContext): TemplateResult {
  const { name, kindLabel, description, observations } = product;
  const { language } = context;
  const citations = collectCitations([relation, product, ...observations]);
  const detail = html`${renderText(kindLabel ?? relation.kind, language)}${
    description ? html`<p class="small">${renderText(description, language)}</p>` : nothing
  }${observations.map(
    (one) =>
      html`<p>
        ${renderText(one.label, language)}${sharedStrings[language].colon}${renderValue(one.value, language)}<span
          class="small context"
          >, ${renderContext(one)}</span
        >
      </p>`,
  )}`;
  return renderRow({ term: renderText(name, language), detail, about: name.text, citations }, context);
}
