import type { EventDescription } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../element/heading-level.ts';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { renderEvents } from './render-events.ts';
import type { EventLinks } from './render-events.ts';
import { renderGroups } from './render-groups.ts';
import type { TimelineView } from './timeline-view.ts';

/** How the events of a timeline present themselves. */
export interface TimelineOptions {
  readonly locale: Locale;
  readonly level: HeadingLevel | undefined;
  readonly pageLanguage: string | undefined;
  /** Whether an event is one that the reader has no wish to see. */
  readonly hides: ((event: EventDescription) => boolean) | undefined;
  readonly links: EventLinks;
}

/** The events of a timeline, in one list or in groups. What the reader's filter leaves out is hidden on the screen only. */
export function renderTimeline({ events, groups }: TimelineView, options: TimelineOptions): TemplateResult {
  const { locale, level, pageLanguage, hides, links } = options;
  const shared = { hides, links };
  if (groups) return renderGroups(groups, { ...shared, locale, level, pageLanguage });
  return html`${renderEvents(events, { ...shared, language: locale.language, level, name: timelineStrings[locale.language].timeline })}`;
}
