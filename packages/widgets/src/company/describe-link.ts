import type { RelationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import { renderPeriod } from '../element/render-period.ts';
import { renderRemarks } from '../source/render-remarks.ts';
import type { CompanyContext } from './company-context.ts';
import { nameOther, renderOther } from './render-other.ts';
import type { Detail } from './render-row.ts';

/** What a relation says: the other end, when it held, what has to be known of it, and its source. */
export function describeLink(relation: RelationDescription, context: CompanyContext): Detail {
  const { kind, period, citations } = relation;
  const { language } = context;
  const content = html`${renderOther(relation, language)}${
    period ? html`<span class="small context">, ${renderPeriod(period, language)}</span>` : nothing
  }${renderRemarks(relation, context)}`;
  return { content, about: `${kind.text} ${nameOther(relation, language)}`, citations };
}
