import { html } from 'lit';
import type { EventLinks } from './render-events.ts';

/** Leaves the room of the links of events, for a drawing between the tags of a timeline: there the page has no such ids. */
export const roomForLinks: EventLinks = {
  current: undefined,
  currentPart: '',
  render: () => html`<span class="link"></span>`,
};
