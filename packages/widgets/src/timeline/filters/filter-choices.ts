import { formatPeriod } from '@walbio/core';
import type { EventDescription } from '@walbio/core';
import type { Locale } from '../../locale/locale.ts';
import { groupEvents, isPeriod } from '../group-events.ts';
import type { ReaderFilter } from './reader-filter.ts';
import { everything } from './reader-filter.ts';
import type { TimelineView } from '../timeline-view.ts';

/** Something that a reader can choose. */
export interface FilterChoice {
  readonly value: string;
  readonly text: string;
  /** The language of the text, as a BCP 47 tag, where that is not the one of the timeline. */
  readonly language?: string | undefined;
}

/** What a reader can choose from, for each part of a filter. A part that all events share offers nothing. */
export type FilterChoices = Readonly<Record<keyof ReaderFilter, readonly FilterChoice[]>>;

/**
 * Lists the kinds, sources and periods that events have: the eras that the page names, or else decades.
 *
 * @param pageLanguage the language of the page's own words, as a BCP 47 tag
 */
export function listFilterChoices(
  { events, eras }: TimelineView,
  locale: Locale,
  pageLanguage: string | undefined,
): FilterChoices {
  const kinds = events.map(({ kind: { code, text, language } }) => ({ value: code, text, language }));
  const sources = events.flatMap(({ citations }) =>
    citations.map(({ sourceId, title, language }) => ({ value: sourceId, text: title, language })),
  );
  return {
    kind: offer(kinds, locale),
    source: offer(sources, locale),
    period:
      eras.length > 0
        ? eras.map(({ period, label }) => ({ value: period, text: label, language: pageLanguage }))
        : listDecades(events, locale),
  };
}

/** A filter without the parts that can be chosen no longer, since the data or the query have changed. */
export function keepChoices(filter: ReaderFilter, choices: FilterChoices): ReaderFilter {
  const parts = Object.keys(everything) as readonly (keyof ReaderFilter)[];
  const known = parts.filter((part) => choices[part].some(({ value }) => value === filter[part]));
  if (known.length === 0) return everything;
  const lost = parts.filter((part) => filter[part] !== '' && !known.includes(part));
  return lost.length === 0 ? filter : { ...filter, ...Object.fromEntries(lost.map((part) => [part, ''])) };
}

/** Each once, in the order of their texts; nothing where there is no choice. */
function offer(choices: readonly FilterChoice[], { locale }: Locale): readonly FilterChoice[] {
  const distinct = [...new Map(choices.map((choice) => [choice.value, choice])).values()];
  if (distinct.length < 2) return [];
  return distinct.sort((a, b) => a.text.localeCompare(b.text, locale));
}

function listDecades(events: readonly EventDescription[], { locale }: Locale): readonly FilterChoice[] {
  const decades = groupEvents(events, 'decade', []).filter(({ place }) => isPeriod(place));
  if (decades.length < 2) return [];
  return decades.map(({ place }) => ({ value: place, text: formatPeriod(place, { locale }) }));
}
