import type { Event } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { comparePeriods } from '../period/comparePeriods.ts';

/**
 * Orders events by their dates as {@link comparePeriods} does, then by their ids. Events without a date come last.
 *
 * @example [...dataset.events].sort(compareEvents)[0]?.date // '1928'
 */
export function compareEvents(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || compareTexts(a.id, b.id);
}

/**
 * A copy in order of time: the earliest first, undated events last.
 *
 * @example sortEvents(filterEvents(dataset, { participant: 'celyad' })).map(({ date }) => date) // ['2007', '2013-07', '2015~']
 */
export function sortEvents<E extends Event>(events: Iterable<E>): readonly E[] {
  return [...events].sort(compareEvents);
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return comparePeriods(a, b);
}
