import type { HeadingLevel } from '../element/heading-level.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { writeEvent } from '../html/write-event.ts';
import { writeText } from '../html/write-text.ts';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { countEvents } from './count-events.ts';
import { describeGroup } from './describe-group.ts';
import type { EventGroup } from './group-events.ts';

/** How groups of events are written. */
export interface GroupsWriting {
  readonly locale: Locale;
  /** The level of the headings. */
  readonly level: HeadingLevel;
  /** The language of the page's own words, as a BCP 47 tag. */
  readonly pageLanguage: string | undefined;
}

/** Groups of events as HTML: a heading with the number of events, and their ordered list. Eras are said to be the page's own. */
export function writeGroups(groups: readonly EventGroup[], options: GroupsWriting): string {
  const note = groups.some(({ era }) => era) ? `<p>${timelineStrings[options.locale.language].erasNote}</p>` : '';
  return note + groups.map((group) => writeGroup(group, options)).join('');
}

function writeGroup(group: EventGroup, { locale, level, pageLanguage }: GroupsWriting): string {
  const { language } = locale;
  const { title, isOwn, years } = describeGroup(group, locale);
  const name = writeText({ text: title, ...(isOwn && pageLanguage && { language: pageLanguage }) }, language);
  const words = [years, countEvents(group.events.length, locale)].filter((part) => part !== undefined);
  const items = group.events.map((event) => writeEvent(event, language));
  return `<h${level}>${[name, ...words.map(escapeHtml)].join(' · ')}</h${level}><ol>${items.join('')}</ol>`;
}
