import type { ReferencePeriodDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderPeriod } from './render-period.ts';

/** When a value holds, and that this is the date of the source where the source gives no other. */
export function renderReferencePeriod(period: ReferencePeriodDescription, around: Language): TemplateResult {
  return html`${renderPeriod(period, around)}${period.basisText ? ` (${period.basisText})` : nothing}`;
}
