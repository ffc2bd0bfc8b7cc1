import type { Language } from '@walbio/data';

/** The words of the timeline, which the company card uses for its events too. Counts come as text in the reader's digits. */
export interface TimelineStrings {
  readonly timeline: string;
  /** Stands in place of a date that the source does not give. */
  readonly undated: string;
  readonly noEvents: string;
  readonly events: (count: string) => string;
  readonly eventsOf: (count: string, all: string) => string;
  /** Heads events of which only the end is known. */
  readonly startUnknown: string;
  /** Heads events that do not certainly begin in one of the page's eras. */
  readonly outsideEras: string;
  readonly erasNote: string;
  /** Said aloud before the title of the event. */
  readonly link: string;
}

/** The words of the timeline, by language. */
export const timelineStrings: Readonly<Record<Language, TimelineStrings>> = {
  en: {
    timeline: 'Timeline',
    undated: 'Date not stated',
    noEvents: 'The data hold no such events.',
    events: (count) => (count === '1' ? '1 event' : `${count} events`),
    eventsOf: (count, all) => `${count} of ${all} events`,
    startUnknown: 'Start not stated',
    outsideEras: 'Other events',
    erasNote: 'The eras are named by this page, not by the sources.',
    link: 'Link to this event',
  },
  fr: {
    timeline: 'Chronologie',
    undated: 'Date non précisée',
    noEvents: 'Les données ne contiennent aucun événement de ce genre.',
    events: (count) => (count === '0' || count === '1' ? `${count} événement` : `${count} événements`),
    eventsOf: (count, all) => `${count} événement${count === '0' || count === '1' ? '' : 's'} sur ${all}`,
    startUnknown: 'Début non précisé',
    outsideEras: 'Autres événements',
    erasNote: 'Les époques sont nommées par cette page, non par les sources.',
    link: 'Lien vers cet événement',
  },
  nl: {
    timeline: 'Tijdlijn',
    undated: 'Datum niet vermeld',
    noEvents: 'De gegevens bevatten geen zulke gebeurtenissen.',
    events: (count) => (count === '1' ? '1 gebeurtenis' : `${count} gebeurtenissen`),
    eventsOf: (count, all) => `${count} van ${all} gebeurtenissen`,
    startUnknown: 'Begin niet vermeld',
    outsideEras: 'Andere gebeurtenissen',
    erasNote: 'De tijdvakken zijn benoemd door deze pagina, niet door de bronnen.',
    link: 'Link naar deze gebeurtenis',
  },
  de: {
    timeline: 'Zeitleiste',
    undated: 'Datum nicht angegeben',
    noEvents: 'Die Daten enthalten keine solchen Ereignisse.',
    events: (count) => (count === '1' ? '1 Ereignis' : `${count} Ereignisse`),
    eventsOf: (count, all) => `${count} von ${all} Ereignissen`,
    startUnknown: 'Beginn nicht angegeben',
    outsideEras: 'Weitere Ereignisse',
    erasNote: 'Die Epochen sind von dieser Seite benannt, nicht von den Quellen.',
    link: 'Link zu diesem Ereignis',
  },
};
