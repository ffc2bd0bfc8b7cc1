import type { Language } from '@walbio/data';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { renderReferencePeriod } from '../../element/render-reference-period.ts';
import { renderText } from '../../element/render-text.ts';
import { sharedStrings } from '../../locale/shared-strings.ts';
import type { Trend, TrendLine, TrendPoint } from './trend-view.ts';

/**
 * A series as a small drawing over its first and last period, and as a list that opens below it. Lengths are in per cent, so
 * that nothing of it is distorted, whatever its width.
 */
export function renderTrend({ points, lines, summary, title, gaps }: Trend, language: Language): TemplateResult {
  const [first, last] = [points[0], points.at(-1)].map((point) => point?.observation.period);
  return html`<div class="trend" part="trend">
    <svg class="plot" role="img" aria-label=${summary} part="trend-line" focusable="false">
      ${lines.map(renderLine)}${points.map(renderReach)}${points.map(renderDot)}
    </svg>
    <p class="small ends" aria-hidden="true"><span>${first?.text}</span><span>${last?.text}</span></p>
    <details class="fold">
      <summary class="line opener" part="trend-summary"><span>${title}</span></summary>
      <ol class="small" part="trend-values">
        ${points.map((point) => renderItem(point, language))}
      </ol>
      ${gaps ? html`<p class="small">${gaps}</p>` : nothing}
    </details>
  </div>`;
}

function renderLine({ from, to, isExpected }: TrendLine): TemplateResult {
  const name = isExpected ? 'segment expected' : 'segment';
  return svg`<line class=${name} x1="${from.x}%" y1="${from.y}%" x2="${to.x}%" y2="${to.y}%"></line>`;
}

function renderReach({ x, reach }: TrendPoint): TemplateResult | typeof nothing {
  if (!reach) return nothing;
  return svg`<line class="reach" x1="${x}%" y1="${reach[0]}%" x2="${x}%" y2="${reach[1]}%"></line>`;
}

function renderDot({ x, y, isApproximate, isShown }: TrendPoint): TemplateResult | typeof nothing {
  if (y === undefined) return nothing;
  const name = ['dot', isApproximate && 'about', isShown && 'shown'].filter(Boolean).join(' ');
  return svg`<circle class=${name} cx="${x}%" cy="${y}%" r=${isShown ? 4.5 : 3}></circle>`;
}

function renderItem({ observation, isShown }: TrendPoint, language: Language): TemplateResult {
  const { period, status } = observation;
  const value = renderText(observation.value, language);
  return html`<li aria-current=${isShown ? 'true' : nothing}>
    ${renderReferencePeriod(period, language)}${
      sharedStrings[language].colon
    }${isShown ? html`<strong>${value}</strong>` : value}${status.text ? `, ${status.text}` : nothing}
  </li>`;
}
