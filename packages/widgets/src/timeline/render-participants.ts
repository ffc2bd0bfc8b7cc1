import type { ParticipantDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupByRole } from '../element/group-by-role.ts';

/**
 * Those who took part in an event, by their roles; nothing where there are none.
 *
 * @csspart participants - Who took part.
 */
export function renderParticipants(
  participants: readonly ParticipantDescription[],
  language: Language,
): TemplateResult | typeof nothing {
  const roles = groupByRole(participants);
  if (roles.length === 0) return nothing;
  return html`<dl class="participants small" part="participants">
    ${roles.map(
      ({ role, names }) =>
        html`<div>
          <dt>${renderText(role, language)}${sharedStrings[language].colon}</dt>
          <dd>${names.map((name, index) => html`${index > 0 ? ', ' : nothing}${renderText(name, language)}`)}</dd>
        </div>`,
    )}
  </dl>`;
}
