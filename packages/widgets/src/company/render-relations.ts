import type { RelationDescription } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import type { CompanyContext } from './company-context.ts';
import { describeLink } from './describe-link.ts';
import { groupRelations } from './group-relations.ts';
import { renderRow } from './render-row.ts';

/** The lasting links of an organization as a description list; what a source leaves open is said to be left open. */
export function renderRelations(
  relations: readonly RelationDescription[],
  context: CompanyContext,
): readonly TemplateResult[] {
  if (relations.length === 0) return [];
  return [html`<dl class="rows" part="relations">${renderRelationRows(relations, context)}</dl>`];
}

/** A line for each kind of relation, with all those whom it links to. */
export function renderRelationRows(
  relations: readonly RelationDescription[],
  context: CompanyContext,
): readonly TemplateResult[] {
  return groupRelations(relations).map(({ kind, relations: same }) => {
    const details = same.map((one) => describeLink(one, context));
    return renderRow(html`<span class="term">${renderText(kind, context.language)}</span>`, details, context);
  });
}
