import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../element/heading-level.ts';
import { deepenHeadingLevel } from '../element/heading-level.ts';
import { renderHeading } from '../element/render-heading.ts';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { countEvents } from './count-events.ts';
import { describeGroup } from './describe-group.ts';
import type { EventGroup } from './group-events.ts';
import { renderEvents } from './render-events.ts';
import type { EventsOptions } from './render-events.ts';

/** How groups of events present themselves. */
export interface GroupsOptions extends Pick<EventsOptions, 'hides' | 'links'> {
  readonly locale: Locale;
  /** Makes the titles of the groups headings of this level, and those of the events headings one level below. */
  readonly level: HeadingLevel | undefined;
  /** The language of the page's own words, as a BCP 47 tag. */
  readonly pageLanguage: string | undefined;
}

/** Groups of events, each an ordered list under its heading, with the number of its events. */
export function renderGroups(groups: readonly EventGroup[], options: GroupsOptions): TemplateResult {
  const { timeline } = timelineStrings[options.locale.language];
  return html`<div class="groups" part="groups" role="group" aria-label=${timeline}>
    ${groups.map((group, index) => renderGroup(group, `group:${index}`, options))}
  </div>`;
}

function renderGroup(group: EventGroup, id: string, options: GroupsOptions): TemplateResult {
  const { events } = group;
  const { locale, level, hides, links } = options;
  const heading = renderTitle(group, options);
  const list = {
    language: locale.language,
    level: level && deepenHeadingLevel(level),
    labelledBy: id,
    hides,
    links,
  };
  return html`<div class="group" part="group" ?hidden=${hides !== undefined && events.every(hides)}>
    ${
      level
        ? renderHeading(level, heading, { name: 'group-heading', id })
        : html`<p id=${id} class="group-heading" part="group-heading">${heading}</p>`
    }
    ${renderEvents(events, list)}
  </div>`;
}

function renderTitle(group: EventGroup, { locale, hides, pageLanguage }: GroupsOptions): TemplateResult {
  const { title, isOwn, years } = describeGroup(group, locale);
  const { events } = group;
  const shown = hides ? events.filter((event) => !hides(event)).length : events.length;
  return html`<span lang=${(isOwn ? pageLanguage : undefined) ?? nothing}>${title}</span>
    <span class="small group-count">
      ${years === undefined ? nothing : `${years} · `}${renderCount(shown, events.length, locale)}
    </span>`;
}

/** On paper all events stand, so that the number of all is said there. */
function renderCount(shown: number, all: number, locale: Locale): TemplateResult | string {
  if (shown === all) return countEvents(all, locale);
  return html`<span class="screen">${countEvents(shown, locale, all)}</span
    ><span class="paper">${countEvents(all, locale)}</span>`;
}
