import { formatPeriod } from '@walbio/core';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import type { EventGroup } from './group-events.ts';
import { isPeriod, outsideEras, startUnknown, undated } from './group-events.ts';

/** The heading of a group of events. */
export interface GroupDescription {
  readonly title: string;
  /** Says that the title is the page's own words, in the page's language. */
  readonly isOwn: boolean;
  /** The years of an era that the page names. */
  readonly years?: string;
}

/**
 * What stands above a group of events, in words.
 *
 * @example describeGroup({ place: '199X', events }, { language: 'fr', locale: 'fr-BE' }).title // 'Années 1990'
 */
export function describeGroup({ place, era }: EventGroup, { language, locale }: Locale): GroupDescription {
  if (era) return { title: era.label, isOwn: true, years: formatPeriod(era.period, { locale }) };
  const strings = timelineStrings[language];
  const reasons: Readonly<Record<string, string>> = {
    [startUnknown]: strings.startUnknown,
    [outsideEras]: strings.outsideEras,
    [undated]: strings.undated,
  };
  const title = isPeriod(place) ? capitalize(formatPeriod(place, { locale }), locale) : reasons[place];
  return { title: title ?? place, isOwn: false };
}

function capitalize(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
