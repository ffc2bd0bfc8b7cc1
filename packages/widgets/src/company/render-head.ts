import type { SubjectDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../element/heading-level.ts';
import { renderHeading } from '../element/render-heading.ts';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { collectCitations } from '../source/collect-citations.ts';
import { renderSource } from '../source/render-source.ts';
import type { CompanyContext } from './company-context.ts';

/** The top of a company card: what it is, its name, its other names, a description, and where those come from. */
export function renderHead(company: SubjectDescription, level: HeadingLevel, context: CompanyContext): TemplateResult {
  const { kindLabel, name, alternateNames, description, citations } = company;
  const { language, mark } = context;
  const cited = collectCitations([{ citations }, ...alternateNames]);
  return html`<div class="head" dir="ltr">
    ${kindLabel ? html`<p class="small" part="kind">${renderText(kindLabel, language)}</p>` : nothing}
    ${renderHeading(level, renderText(name, language), { name: 'title', id: 'title' })} ${renderNames(company, context)}
    ${description ? html`<p class="description" part="description">${renderText(description, language)}</p>` : nothing}
    ${renderSource(cited, { language, about: name.text, mark })}
  </div>`;
}

function renderNames(
  { alternateNames }: SubjectDescription,
  { language }: CompanyContext,
): TemplateResult | typeof nothing {
  if (alternateNames.length === 0) return nothing;
  const names = alternateNames.map(({ kindText, text }) => `${kindText}${sharedStrings[language].colon}${text}`);
  return html`<p class="small names" part="names">${names.join(' · ')}</p>`;
}
