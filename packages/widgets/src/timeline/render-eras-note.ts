import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import type { TimelineView } from './timeline-view.ts';

/**
 * Says that the page names the eras, so that nobody takes its words for a cited fact. Nothing where it names none. On paper
 * there is no scale, so that only groups need it there.
 */
export function renderErasNote(view: TimelineView, { language }: Locale): TemplateResult | typeof nothing {
  if (view.eras.length === 0) return nothing;
  const place = isGroupedByEra(view) ? '' : 'screen';
  return html`<p class="small eras-note ${place}" part="eras-note">${timelineStrings[language].erasNote}</p>`;
}

/** Whether the eras head the groups of a timeline. */
export function isGroupedByEra({ groups }: TimelineView): boolean {
  return groups?.some(({ era }) => era) ?? false;
}
