import type { EventDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import type { EventLinks } from './render-events.ts';

/**
 * Links of the events of a timeline to themselves: `#` and the id of the event.
 *
 * @csspart event-current - The event that the page's address, or the reader, has gone to.
 * @csspart event-link - The link of an event to itself.
 * @param current the id of the event that has been gone to
 */
export function linkEvents(current: string | undefined): EventLinks {
  return { current, currentPart: 'event-current', render: renderLink };
}

function renderLink({ id, title }: EventDescription, language: Language): TemplateResult {
  const words = html`${timelineStrings[language].link}${sharedStrings[language].colon}${renderText(title, language)}`;
  return html`<a class="link" part="event-link" href="#${id}"
    ><span aria-hidden="true">#</span><span class="spoken">${words}</span></a
  >`;
}
