import type { ObservationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import { renderReferencePeriod } from './render-reference-period.ts';
import { renderText } from './render-text.ts';

/**
 * What belongs to a value beside its subject: its status where that is not normal, what it is compared with, its period, and
 * that the period is the source's own date where it gives none.
 */
export function renderContext({ language, counterpart, period, status }: ObservationDescription): TemplateResult {
  const { colon } = sharedStrings[language];
  return html`${status.code === 'normal' ? nothing : html`<span class="status" part="status">${status.text}</span>, `}${
    counterpart ? html`${counterpart.roleText}${colon}${renderText(counterpart.name, language)}, ` : nothing
  }${renderReferencePeriod(period, language)}`;
}
