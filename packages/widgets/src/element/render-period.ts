import type { PeriodDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from './render-text.ts';

/** A period or date, as `<time>` where HTML can say it in a machine's words too. */
export function renderPeriod(period: PeriodDescription, around: Language): TemplateResult | string {
  const text = renderText(period, around);
  return period.datetime === undefined ? text : html`<time datetime=${period.datetime}>${text}</time>`;
}
