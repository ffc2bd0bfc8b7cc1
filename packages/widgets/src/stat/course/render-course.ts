import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StatView } from '../stat-view.ts';
import { renderComparison } from './render-comparison.ts';
import { renderDispute } from './render-dispute.ts';
import { renderTrend } from './render-trend.ts';

/** How a value changed, its series, and what disputes it. */
export function renderCourse(view: StatView): TemplateResult {
  const { language, comparison, trend, disputes } = view;
  return html`${comparison ? renderComparison(view, comparison) : nothing}${
    trend ? renderTrend(trend, language) : nothing
  }${disputes.map((dispute) => renderDispute(dispute, language))}`;
}
