import { comparePeriods, describeEvent, filterEvents, findRecord, findSubject, sortEvents } from '@walbio/core';
import type { Dataset, Event } from '@walbio/data';
import { readList } from '../element/read-list.ts';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import { listSubjectIds } from '../state/list-subject-ids.ts';
import type { Outcome, Unshown } from '../state/outcome.ts';
import { readEras } from './era.ts';
import { groupEvents } from './group-events.ts';
import { readGrouping } from './grouping.ts';
import type { TimelineQuery } from './timeline-query.ts';
import type { TimelineView } from './timeline-view.ts';

/**
 * The events that a timeline shows, in words and in order of time, undated ones last; and the groups that they stand in.
 *
 * @throws {EdtfError} when `from` or `to` is not a date in EDTF, or when they run backwards
 * @throws {RangeError} when `groupBy` or `eras` cannot be read
 */
export function resolveTimeline(dataset: Dataset, query: TimelineQuery, locale: Locale): Outcome<TimelineView> {
  const eras = [...readEras(query.eras)].sort((a, b) => comparePeriods(a.period, b.period));
  const grouping = readGrouping(query.groupBy, eras);
  const found = findEvents(dataset, query, locale);
  if (found.state !== 'shown') return found;
  const events = found.view.map((event) => describeEvent(dataset, event, locale));
  return { state: 'shown', view: { events, ...(grouping && { groups: groupEvents(events, grouping, eras) }), eras } };
}

function findEvents(dataset: Dataset, query: TimelineQuery, locale: Locale): Outcome<readonly Event[]> {
  const { kind, source, from, to } = query;
  const [subjects, kinds, sources] = [readList(query.subject), readList(kind), readList(source)];
  const absence = findAbsence(dataset, { subjects, kinds, sources }, locale);
  if (absence) return absence;
  const criteria = {
    ...(kinds.length > 0 && { kind: kinds }),
    ...(sources.length > 0 && { source: sources }),
    ...((from || to) && { during: `${from || '..'}/${to || '..'}` }),
  };
  const concerns = concernsAny(dataset, subjects);
  const events = sortEvents(filterEvents(dataset, criteria).filter(concerns));
  if (events.length === 0) return { state: 'not-published', message: timelineStrings[locale.language].noEvents };
  return { state: 'shown', view: events };
}

/** Whether one of the subjects takes part in an event, or is the area where it happened; any event where none is asked. */
function concernsAny(dataset: Dataset, subjects: readonly string[]): (event: Event) => boolean {
  if (subjects.length === 0) return () => true;
  const ids = new Set(subjects.map((id) => findSubject(dataset, id)?.record.id));
  return ({ area, participants }) =>
    (area !== undefined && ids.has(area)) || participants.some(({ id }) => ids.has(id));
}

interface Lists {
  readonly subjects: readonly string[];
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
}

function findAbsence(dataset: Dataset, { subjects, kinds, sources }: Lists, locale: Locale): Unshown | undefined {
  const subject = subjects.find((id) => !findSubject(dataset, id));
  if (subject) return describeAbsence(dataset, subject, listSubjectIds(dataset), locale);
  const knownKinds = findRecord(dataset, 'codelist', 'event-kind')?.codes.map(({ code }) => code);
  const kind = knownKinds && kinds.find((code) => !knownKinds.includes(code));
  if (kind) return describeAbsence(dataset, kind, knownKinds, locale);
  const source = sources.find((id) => !findRecord(dataset, 'source', id));
  if (source)
    return describeAbsence(
      dataset,
      source,
      dataset.sources.map(({ id }) => id),
      locale,
    );
  return undefined;
}
