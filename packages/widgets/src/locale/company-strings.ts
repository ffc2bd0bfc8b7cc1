import type { Language } from '@walbio/data';

/** The words of the company card alone. */
export interface CompanyStrings {
  readonly missingAttributes: string;
  readonly place: string;
  readonly founded: string;
  readonly keyFigures: string;
  readonly pipeline: string;
  readonly events: string;
  readonly relations: string;
  readonly corrections: string;
  readonly notNamed: string;
}

/** The words of the company card alone, by language. */
export const companyStrings: Readonly<Record<Language, CompanyStrings>> = {
  en: {
    missingAttributes: 'Name an organization in the attributes of this tag.',
    place: 'Place',
    founded: 'Founded',
    keyFigures: 'Key figures',
    pipeline: 'Pipeline',
    events: 'Events',
    relations: 'Relations',
    corrections: 'Remarks on the sources',
    notNamed: 'not named by the source',
  },
  fr: {
    missingAttributes: 'Indiquez une organization dans les attributs de cette balise.',
    place: 'Lieu',
    founded: 'Fondation',
    keyFigures: 'Chiffres clés',
    pipeline: 'Pipeline',
    events: 'Événements',
    relations: 'Relations',
    corrections: 'Remarques sur les sources',
    notNamed: 'non nommé par la source',
  },
  nl: {
    missingAttributes: 'Noem een organization in de attributen van deze tag.',
    place: 'Plaats',
    founded: 'Opgericht',
    keyFigures: 'Kerncijfers',
    pipeline: 'Pijplijn',
    events: 'Gebeurtenissen',
    relations: 'Relaties',
    corrections: 'Opmerkingen bij de bronnen',
    notNamed: 'niet genoemd door de bron',
  },
  de: {
    missingAttributes: 'Geben Sie in den Attributen dieses Tags eine organization an.',
    place: 'Ort',
    founded: 'Gegründet',
    keyFigures: 'Kennzahlen',
    pipeline: 'Pipeline',
    events: 'Ereignisse',
    relations: 'Beziehungen',
    corrections: 'Anmerkungen zu den Quellen',
    notNamed: 'von der Quelle nicht genannt',
  },
};
