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
  /** Names the list of eras on the scale. */
  readonly eras: string;
  /** Said aloud before the title of the event. */
  readonly link: string;
  readonly scale: string;
  readonly scaleHint: string;
  readonly marks: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomFit: string;
  readonly filters: string;
  readonly kind: string;
  readonly period: string;
  readonly all: string;
  readonly showAll: string;
  readonly printNote: (count: string, all: string) => string;
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
    eras: 'Eras named by this page',
    link: 'Link to this event',
    scale: 'Time scale',
    scaleHint: 'Choose a mark to go to its event in the list.',
    marks: 'Events in order of time',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomFit: 'Show the whole time',
    filters: 'Show only',
    kind: 'Kind',
    period: 'Period',
    all: 'All',
    showAll: 'Show all events',
    printNote: (count, all) => `On the screen ${count} of ${all} events were chosen. All of them are printed.`,
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
    eras: 'Époques nommées par cette page',
    link: 'Lien vers cet événement',
    scale: 'Échelle du temps',
    scaleHint: 'Choisissez un repère pour aller à son événement dans la liste.',
    marks: 'Événements dans l’ordre du temps',
    zoom: 'Zoom',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomFit: 'Montrer toute la durée',
    filters: 'Montrer seulement',
    kind: 'Type',
    period: 'Période',
    all: 'Tout',
    showAll: 'Montrer tous les événements',
    printNote: (count, all) =>
      `À l’écran, ${count} événement${count === '0' || count === '1' ? ' était choisi' : 's étaient choisis'} sur ${all}. Tous sont imprimés.`,
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
    eras: 'Tijdvakken die deze pagina benoemt',
    link: 'Link naar deze gebeurtenis',
    scale: 'Tijdschaal',
    scaleHint: 'Kies een punt om naar de gebeurtenis in de lijst te gaan.',
    marks: 'Gebeurtenissen in volgorde van tijd',
    zoom: 'Zoom',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    zoomFit: 'De hele tijd tonen',
    filters: 'Toon alleen',
    kind: 'Soort',
    period: 'Periode',
    all: 'Alle',
    showAll: 'Alle gebeurtenissen tonen',
    printNote: (count, all) => `Op het scherm waren ${count} van ${all} gebeurtenissen gekozen. Alle zijn afgedrukt.`,
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
    eras: 'Von dieser Seite benannte Epochen',
    link: 'Link zu diesem Ereignis',
    scale: 'Zeitachse',
    scaleHint: 'Ein Punkt führt zu seinem Ereignis in der Liste.',
    marks: 'Ereignisse in zeitlicher Folge',
    zoom: 'Zoom',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoomFit: 'Die ganze Zeit zeigen',
    filters: 'Nur zeigen',
    kind: 'Art',
    period: 'Zeitraum',
    all: 'Alle',
    showAll: 'Alle Ereignisse zeigen',
    printNote: (count, all) => `Auf dem Bildschirm waren ${count} von ${all} Ereignissen gewählt. Gedruckt sind alle.`,
  },
};
