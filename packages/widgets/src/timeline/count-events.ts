import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';

/**
 * A number of events in words; of how many, where some are not shown.
 *
 * @example countEvents(12, { language: 'en', locale: 'en-GB' }, 1035) // '12 of 1,035 events'
 */
export function countEvents(count: number, { language, locale }: Locale, all = count): string {
  const strings = timelineStrings[language];
  const [shown, whole] = [count, all].map((number) => number.toLocaleString(locale)) as [string, string];
  return count === all ? strings.events(shown) : strings.eventsOf(shown, whole);
}
