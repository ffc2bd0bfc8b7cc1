import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { isGroupedByEra, renderErasNote } from './render-eras-note.ts';
import type { TimelineView } from './timeline-view.ts';

/** More events than this are laid out only as they come near the screen. */
const longTimeline = 40;

/** What stands in a timeline. */
export interface TimelineContents {
  readonly locale: Locale;
  /** Stand above the list. */
  readonly controls?: TemplateResult | undefined;
  /** The events, in one list or in groups. */
  readonly list: unknown;
}

/** The surface of a timeline, with its controls, a word on the eras that the page names, and its list. */
export function renderTimelineFrame(view: TimelineView, { locale, controls, list }: TimelineContents): TemplateResult {
  const look = view.events.length > longTimeline ? 'walbio long' : 'walbio';
  return html`<div class=${look} part="timeline" lang=${locale.language} dir="ltr">
    ${controls ?? nothing} ${isGroupedByEra(view) ? renderErasNote(view, locale) : nothing} ${list}
  </div>`;
}
