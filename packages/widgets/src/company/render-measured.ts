import type { ObservationDescription } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderContext } from '../element/render-context.ts';
import { renderValue } from '../element/render-value.ts';

/** The value of an observation with its period, heard as one statement. */
export function renderMeasured(observation: ObservationDescription): TemplateResult {
  return html`${renderValue(observation.value, observation.language)}<span class="spoken">,</span>
    <span class="small context" part="context">${renderContext(observation)}</span>`;
}
