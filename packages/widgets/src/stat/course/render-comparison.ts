import type { ObservationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderContext } from '../../element/render-context.ts';
import { renderText } from '../../element/render-text.ts';
import { sharedStrings } from '../../locale/shared-strings.ts';
import { courseStrings } from '../../locale/course-strings.ts';
import type { Direction } from './judge-change.ts';
import type { Compared, Comparison } from '../stat-view.ts';

const arrows: Partial<Readonly<Record<Direction, string>>> = {
  rose: 'M6 10.5V2M2 5.5 6 1.5l4 4',
  seemsRisen: 'M6 10.5V2M2 5.5 6 1.5l4 4',
  fell: 'M6 1.5V10M2 6.5l4 4 4-4',
  seemsFallen: 'M6 1.5V10M2 6.5l4 4 4-4',
  unchanged: 'M1.5 6h9',
};

/** How a value stands to an earlier one: a sentence, the earlier value with its period, and what to beware of. */
export function renderComparison(shown: ObservationDescription, comparison: Comparison): TemplateResult {
  const { language } = shown;
  if ('message' in comparison) return html`<p class="comparison small" part="change">${comparison.message}</p>`;
  return html`<div class="comparison" part="comparison">
    <p class="change" part="change">
      ${renderArrow(comparison.direction)}<span>${renderText(comparison.change, language)}</span>
    </p>
    <p class="small" part="earlier">${renderEarlier(shown, comparison)}</p>
    ${comparison.cautions.map((caution) => html`<p class="small caution" part="caution">${caution}</p>`)}
  </div>`;
}

/** The words beside it say the same. */
function renderArrow(direction: Direction): TemplateResult | typeof nothing {
  const path = arrows[direction];
  if (!path) return nothing;
  return html`<svg class="arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
}

function renderEarlier(shown: ObservationDescription, { earlier }: Compared): TemplateResult {
  const { language } = shown;
  const { comparedWith } = courseStrings[language];
  return html`${comparedWith}${sharedStrings[language].colon}${renderText(earlier.value, language)},
  ${earlier.indicatorId === shown.indicatorId ? nothing : html`${renderText(earlier.label, language)}, `}${
    earlier.subject.id === shown.subject.id ? nothing : html`${renderText(earlier.subject.name, language)}, `
  }${renderContext(earlier)}`;
}
