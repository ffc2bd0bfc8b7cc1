import type { Language } from '@walbio/data';

/** The words of the filters and the scale of a timeline, which come with these. Counts come as text in the reader's digits. */
export interface ControlsStrings {
  /** Names the list of eras on the scale. */
  readonly eras: string;
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

/** The words of the filters and the scale of a timeline, by language. */
export const controlsStrings: Readonly<Record<Language, ControlsStrings>> = {
  en: {
    eras: 'Eras named by this page',
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
    eras: 'Époques nommées par cette page',
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
    eras: 'Tijdvakken die deze pagina benoemt',
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
    eras: 'Von dieser Seite benannte Epochen',
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
