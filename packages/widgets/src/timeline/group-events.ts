import { comparePeriods, containsPeriod, parseEdtf } from '@walbio/core';
import type { EdtfDate, EventDescription } from '@walbio/core';
import type { Era } from './era.ts';
import type { Grouping } from './grouping.ts';

/** Events that stand together, in their order. */
export interface EventGroup {
  /** The decade, century or era in EDTF; or why the events stand in none. */
  readonly place: string;
  /** There where the place is an era that the page names. */
  readonly era?: Era;
  readonly events: readonly EventDescription[];
}

/** The places of events that stand in no decade, century or era: their start is not known, is in no one era, or is not stated. */
export const startUnknown = 'start-unknown';
export const outsideEras = 'outside-eras';
export const undated = 'undated';

/**
 * Puts events into groups by where they begin: a range stands in the decade of its start. What is dated no nearer than to
 * a century stands under that century, since its decade is not known; a start that may lie in two eras stands in neither.
 * Groups come in order of time; those of events without a known start first, of undated ones last.
 *
 * @param events in their order, which they keep
 * @example groupEvents(events, 'decade', []).map(({ place }) => place) // ['192X', '195X', 'undated']
 */
export function groupEvents(
  events: readonly EventDescription[],
  grouping: Grouping,
  eras: readonly Era[],
): readonly EventGroup[] {
  const groups = new Map<string, EventDescription[]>();
  for (const event of events) {
    const place = findPlace(event, grouping, eras);
    const group = groups.get(place);
    if (group) group.push(event);
    else groups.set(place, [event]);
  }
  return orderPlaces([...groups.keys()]).map((place) => {
    const era = grouping === 'era' ? eras.find(({ period }) => period === place) : undefined;
    return { place, ...(era && { era }), events: groups.get(place) ?? [] };
  });
}

/** Whether a place is a period, and not a reason why there is none. */
export function isPeriod(place: string): boolean {
  return place !== startUnknown && place !== outsideEras && place !== undated;
}

function findPlace({ date }: EventDescription, grouping: Grouping, eras: readonly Era[]): string {
  if (!date) return undated;
  const period = parseEdtf(date.edtf);
  const start = period.type === 'date' ? period : period.start;
  if (!start) return startUnknown;
  return grouping === 'era' ? findEra(start, eras) : findYears(start, grouping);
}

function findEra({ earliest, latest }: EdtfDate, eras: readonly Era[]): string {
  return eras.find(({ period }) => containsPeriod(period, `${earliest}/${latest}`))?.period ?? outsideEras;
}

function findYears({ earliest, precision }: EdtfDate, grouping: Exclude<Grouping, 'era'>): string {
  return grouping === 'century' || precision === 'century' ? `${earliest.slice(0, 2)}XX` : `${earliest.slice(0, 3)}X`;
}

function orderPlaces(places: readonly string[]): readonly string[] {
  const periods = places.filter(isPeriod).sort(comparePeriods);
  return [startUnknown, ...periods, outsideEras, undated].filter((place) => places.includes(place));
}
