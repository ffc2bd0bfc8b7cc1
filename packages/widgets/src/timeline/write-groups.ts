import type { HeadingLevel } from '../element/heading-level.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { writeEvent } from '../html/write-event.ts';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { countEvents } from './count-events.ts';
import { describeGroup } from './describe-group.ts';
import type { EventGroup } from './group-events.ts';

/** Groups of events as HTML: a heading with the number of events, and their ordered list. Eras are said to be the page's own. */
export function writeGroups(groups: readonly EventGroup[], locale: Locale, level: HeadingLevel): string {
  const note = groups.some(({ era }) => era) ? `<p>${timelineStrings[locale.language].erasNote}</p>` : '';
  return note + groups.map((group) => writeGroup(group, locale, level)).join('');
}

function writeGroup(group: EventGroup, locale: Locale, level: HeadingLevel): string {
  const { title, years } = describeGroup(group, locale);
  const words = [title, years, countEvents(group.events.length, locale)].filter((part) => part !== undefined);
  const items = group.events.map((event) => writeEvent(event, locale.language));
  return `<h${level}>${words.map(escapeHtml).join(' · ')}</h${level}><ol>${items.join('')}</ol>`;
}
