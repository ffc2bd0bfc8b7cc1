import { overlapsPeriod } from '@walbio/core';
import type { EventDescription } from '@walbio/core';

/** Which of the shown events a reader asks for; an empty text asks for all. */
export interface ReaderFilter {
  /** Code of a kind of event. */
  readonly kind: string;
  /** Id of a source. */
  readonly source: string;
  /** A period in EDTF; undated events are then left out. */
  readonly period: string;
}

/** Asks for all events. */
export const everything: ReaderFilter = { kind: '', source: '', period: '' };

/** Whether an event is one that the reader asks for; a range is when some of it lies in the period. */
export function matchesFilter(event: EventDescription, { kind, source, period }: ReaderFilter): boolean {
  return (
    (kind === '' || event.kind.code === kind) &&
    (source === '' || event.citations.some(({ sourceId }) => sourceId === source)) &&
    (period === '' || (event.date !== undefined && overlapsPeriod(period, event.date.edtf)))
  );
}

/** The events that the reader asks for, in their order. */
export function filterEvents(events: readonly EventDescription[], filter: ReaderFilter): readonly EventDescription[] {
  return filter === everything ? events : events.filter((event) => matchesFilter(event, filter));
}
