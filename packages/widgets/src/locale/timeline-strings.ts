import type { Language } from '@walbio/data';

/** The words of the timeline, which the company card uses for its events too. */
export interface TimelineStrings {
  readonly timeline: string;
  /** Stands in place of a date that the source does not give. */
  readonly undated: string;
  readonly noEvents: string;
}

/** The words of the timeline, by language. */
export const timelineStrings: Readonly<Record<Language, TimelineStrings>> = {
  en: { timeline: 'Timeline', undated: 'Date not stated', noEvents: 'The data hold no such events.' },
  fr: {
    timeline: 'Chronologie',
    undated: 'Date non précisée',
    noEvents: 'Les données ne contiennent aucun événement de ce genre.',
  },
  nl: {
    timeline: 'Tijdlijn',
    undated: 'Datum niet vermeld',
    noEvents: 'De gegevens bevatten geen zulke gebeurtenissen.',
  },
  de: {
    timeline: 'Zeitleiste',
    undated: 'Datum nicht angegeben',
    noEvents: 'Die Daten enthalten keine solchen Ereignisse.',
  },
};
