import type { Dataset, Event } from '@walbio/data';
import { emptyDataset } from '../data/emptyDataset.ts';

/** An event as every timeline is given it. */
export interface PlainEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

const [firstYear, years] = [1900, 120];

/** So many events, spread over 120 years, the same ones every time. */
export function createEvents(count: number): readonly PlainEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const month = Math.floor((at / count) * years * 12);
    const date = `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    return {
      id: `event-${at}`,
      date,
      title: `Event ${at}`,
      text: `What happened on that day, in a sentence, number ${at}.`,
    };
  });
}

/** A dataset of such events. */
export function createEventDataset(events: readonly PlainEvent[]): Dataset {
  return { ...chronicle, events: events.map(createEvent) };
}

function createEvent({ id, date, title, text }: PlainEvent): Event {
  return {
    id,
    kind: 'opening',
    date,
    title: { en: title },
    description: { en: text },
    participants: [],
    citations: [{ source: 'chronicle', selector: { type: 'TextQuoteSelector', exact: title } }],
  };
}

/** A dataset with one source, one kind of event and nothing else. */
export const chronicle: Dataset = {
  ...emptyDataset,
  sources: [
    {
      id: 'chronicle',
      title: 'Chronicle',
      issued: '2021',
      language: 'en',
      capture: { file: 'chronicle.txt', sha256: '' },
    },
  ],
  codelists: [
    { id: 'event-kind', label: { en: 'Kind of event' }, codes: [{ code: 'opening', label: { en: 'Opening' } }] },
  ],
};
