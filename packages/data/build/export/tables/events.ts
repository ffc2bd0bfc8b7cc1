import type { Event, Participant } from '../../../src/types.ts';
import { subjectKinds } from '../../../src/collections.ts';
import { among, optional, required } from './column.ts';
import { numberItems } from './number-items.ts';
import type { NumberedItem } from './number-items.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable, idOf, subjectOf } from './table.ts';
import { optionalText, requiredText } from './text-columns.ts';

/** What happened. */
export const eventsTable = defineTable<Event>({
  name: 'events',
  title: 'Events',
  description: 'What happened. The figures of an event are observations about it.',
  primaryKey: ['id'],
  foreignKeys: [idOf('areas', 'area')],
  list: ({ events }) => events,
  columns: [
    required('id', 'string', 'Id of the event.', ({ id }) => id),
    required('kind', 'string', 'Code of the code list event-kind.', ({ kind }) => kind),
    optional('date', 'string', 'When it happened, in EDTF; empty where the source gives no date.', ({ date }) => date),
    spanColumns('date', 'the date', ({ date }) => date),
    optionalText('date_label', 'The date in the words of the source.', ({ dateLabel }) => dateLabel),
    requiredText('title', 'What happened, in a line.', ({ title }) => title),
    optionalText('description', 'What happened, in our own words.', ({ description }) => description),
    optional('area', 'string', 'Id of the area where it happened.', ({ area }) => area),
  ],
});

/** Who took part in events. */
export const eventParticipantsTable = defineTable<NumberedItem<Event, Participant>>({
  name: 'event_participants',
  title: 'Participants in events',
  description: 'Who took part in which event, and as what.',
  primaryKey: ['event', 'position'],
  foreignKeys: [idOf('events', 'event'), subjectOf('participant_kind', 'participant_id')],
  list: ({ events }) => numberItems(events, ({ participants }) => participants),
  columns: [
    required('event', 'string', 'Id of the event.', ({ owner }) => owner.id),
    required('position', 'integer', 'Place in the list of participants, from 1.', ({ position }) => position),
    required('role', 'string', 'Code of the code list participant-role.', ({ item }) => item.role),
    among(
      subjectKinds,
      required('participant_kind', 'string', 'Kind of the record that took part.', ({ item }) => item.kind),
    ),
    required('participant_id', 'string', 'Id of the record that took part.', ({ item }) => item.id),
  ],
});
