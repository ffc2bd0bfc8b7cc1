import type { Language } from '@walbio/data';

/** The words that all elements use. */
export interface SharedStrings {
  /** Heads one source, and several. */
  readonly source: string;
  readonly sources: string;
  readonly document: string;
  readonly publisher: string;
  readonly authors: string;
  readonly issued: string;
  readonly readPassage: string;
  /** Closes what has been opened. */
  readonly close: string;
  /** Heads what a source printed, and what holds instead. */
  readonly printed: string;
  readonly holds: string;
  /** What stands before an explanation, with its spaces. */
  readonly colon: string;
  readonly loading: string;
  readonly failed: string;
  /** What draws some of an element could not be loaded. */
  readonly partFailed: string;
  readonly notPublished: (id: string, version: string) => string;
  readonly closest: (id: string) => string;
  readonly unreadable: (reason: string) => string;
}

/** The words that all elements use, by language. */
export const sharedStrings: Readonly<Record<Language, SharedStrings>> = {
  en: {
    source: 'Source',
    sources: 'Sources',
    document: 'Document',
    publisher: 'Publisher',
    authors: 'Authors',
    issued: 'Issued',
    readPassage: 'Read the passage in the document',
    close: 'Close',
    printed: 'Printed',
    holds: 'What holds',
    colon: ': ',
    loading: 'Waiting for the data.',
    failed: 'The data could not be loaded.',
    partFailed: 'A part of this page could not be loaded.',
    notPublished: (id, version) => `Version ${version} of the data holds nothing under “${id}”.`,
    closest: (id) => `The closest is “${id}”.`,
    unreadable: (reason) => `This cannot be shown: ${reason}`,
  },
  fr: {
    source: 'Source',
    sources: 'Sources',
    document: 'Document',
    publisher: 'Éditeur',
    authors: 'Auteurs',
    issued: 'Publié',
    readPassage: 'Lire le passage dans le document',
    close: 'Fermer',
    printed: 'Imprimé',
    holds: 'Ce qui est juste',
    colon: '\u00a0: ',
    loading: 'En attente des données.',
    failed: 'Les données n’ont pas pu être chargées.',
    partFailed: 'Une partie de cette page n’a pas pu être chargée.',
    notPublished: (id, version) => `La version ${version} des données ne contient rien sous «\u00a0${id}\u00a0».`,
    closest: (id) => `Le plus proche est «\u00a0${id}\u00a0».`,
    unreadable: (reason) => `Affichage impossible\u00a0: ${reason}`,
  },
  nl: {
    source: 'Bron',
    sources: 'Bronnen',
    document: 'Document',
    publisher: 'Uitgever',
    authors: 'Auteurs',
    issued: 'Gepubliceerd',
    readPassage: 'Lees de passage in het document',
    close: 'Sluiten',
    printed: 'Gedrukt',
    holds: 'Wat klopt',
    colon: ': ',
    loading: 'Wachten op de gegevens.',
    failed: 'De gegevens konden niet worden geladen.',
    partFailed: 'Een deel van deze pagina kon niet worden geladen.',
    notPublished: (id, version) => `Versie ${version} van de gegevens bevat niets onder “${id}”.`,
    closest: (id) => `Het dichtst in de buurt komt “${id}”.`,
    unreadable: (reason) => `Dit kan niet worden getoond: ${reason}`,
  },
  de: {
    source: 'Quelle',
    sources: 'Quellen',
    document: 'Dokument',
    publisher: 'Herausgeber',
    authors: 'Autoren',
    issued: 'Erschienen',
    readPassage: 'Die Stelle im Dokument lesen',
    close: 'Schließen',
    printed: 'Gedruckt',
    holds: 'Richtig ist',
    colon: ': ',
    loading: 'Die Daten werden erwartet.',
    failed: 'Die Daten konnten nicht geladen werden.',
    partFailed: 'Ein Teil dieser Seite konnte nicht geladen werden.',
    notPublished: (id, version) => `Version ${version} der Daten enthält nichts unter „${id}“.`,
    closest: (id) => `Am nächsten kommt „${id}“.`,
    unreadable: (reason) => `Dies kann nicht gezeigt werden: ${reason}`,
  },
};
