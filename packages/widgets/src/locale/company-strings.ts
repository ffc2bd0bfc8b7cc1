import type { Language } from '@walbio/data';

/** The words of the company card alone. */
export interface CompanyStrings {
  readonly missingAttributes: string;
  /** An editor asked for a part that there is none of; `known` lists the names that there are. */
  readonly unknownPart: (name: string, known: string) => string;
  readonly place: string;
  readonly founded: string;
  readonly trial: string;
  /** The headings of the parts; founding and place stand under the name and have none. */
  readonly headings: {
    readonly facts: undefined;
    readonly figures: string;
    readonly pipeline: string;
    readonly funding: string;
    readonly events: string;
    readonly relations: string;
  };
  readonly corrections: string;
  /** What stands in place of a name that the source leaves open. */
  readonly notNamed: string;
  /** What a part holds, behind its number: one, and several. */
  readonly counted: Readonly<
    Record<
      'places' | 'figures' | 'products' | 'financings' | 'investors' | 'events' | 'relations' | 'remarks' | 'sources',
      readonly [one: string, other: string]
    >
  >;
}

/** The words of the company card alone, by language. */
export const companyStrings: Readonly<Record<Language, CompanyStrings>> = {
  en: {
    missingAttributes: 'Name an organization in the attributes of this tag.',
    unknownPart: (name, known) => `The card has no part “${name}”; there are ${known}.`,
    place: 'Place',
    founded: 'Founded',
    trial: 'Clinical trial',
    headings: {
      facts: undefined,
      figures: 'Key figures',
      pipeline: 'Pipeline',
      funding: 'Funding',
      events: 'Events',
      relations: 'Relations',
    },
    corrections: 'Remarks on the sources',
    notNamed: 'not named by the source',
    counted: {
      places: ['place', 'places'],
      figures: ['key figure', 'key figures'],
      products: ['product', 'products'],
      financings: ['financing', 'financings'],
      investors: ['investor', 'investors'],
      events: ['event', 'events'],
      relations: ['relation', 'relations'],
      remarks: ['remark on the sources', 'remarks on the sources'],
      sources: ['source', 'sources'],
    },
  },
  fr: {
    missingAttributes: 'Indiquez une organization dans les attributs de cette balise.',
    unknownPart: (name, known) => `La fiche n’a pas de partie «\u00a0${name}\u00a0»\u00a0; il y a ${known}.`,
    place: 'Lieu',
    founded: 'Fondation',
    trial: 'Essai clinique',
    headings: {
      facts: undefined,
      figures: 'Chiffres clés',
      pipeline: 'Pipeline',
      funding: 'Financement',
      events: 'Événements',
      relations: 'Relations',
    },
    corrections: 'Remarques sur les sources',
    notNamed: 'non nommé par la source',
    counted: {
      places: ['lieu', 'lieux'],
      figures: ['chiffre clé', 'chiffres clés'],
      products: ['produit', 'produits'],
      financings: ['financement', 'financements'],
      investors: ['investisseur', 'investisseurs'],
      events: ['événement', 'événements'],
      relations: ['relation', 'relations'],
      remarks: ['remarque sur les sources', 'remarques sur les sources'],
      sources: ['source', 'sources'],
    },
  },
  nl: {
    missingAttributes: 'Noem een organization in de attributen van deze tag.',
    unknownPart: (name, known) => `De kaart heeft geen deel “${name}”; er zijn ${known}.`,
    place: 'Plaats',
    founded: 'Opgericht',
    trial: 'Klinische studie',
    headings: {
      facts: undefined,
      figures: 'Kerncijfers',
      pipeline: 'Pijplijn',
      funding: 'Financiering',
      events: 'Gebeurtenissen',
      relations: 'Relaties',
    },
    corrections: 'Opmerkingen bij de bronnen',
    notNamed: 'niet genoemd door de bron',
    counted: {
      places: ['plaats', 'plaatsen'],
      figures: ['kerncijfer', 'kerncijfers'],
      products: ['product', 'producten'],
      financings: ['financiering', 'financieringen'],
      investors: ['investeerder', 'investeerders'],
      events: ['gebeurtenis', 'gebeurtenissen'],
      relations: ['relatie', 'relaties'],
      remarks: ['opmerking bij de bronnen', 'opmerkingen bij de bronnen'],
      sources: ['bron', 'bronnen'],
    },
  },
  de: {
    missingAttributes: 'Geben Sie in den Attributen dieses Tags eine organization an.',
    unknownPart: (name, known) => `Die Karte hat keinen Teil „${name}“; es gibt ${known}.`,
    place: 'Ort',
    founded: 'Gegründet',
    trial: 'Klinische Studie',
    headings: {
      facts: undefined,
      figures: 'Kennzahlen',
      pipeline: 'Pipeline',
      funding: 'Finanzierung',
      events: 'Ereignisse',
      relations: 'Beziehungen',
    },
    corrections: 'Anmerkungen zu den Quellen',
    notNamed: 'von der Quelle nicht genannt',
    counted: {
      places: ['Ort', 'Orte'],
      figures: ['Kennzahl', 'Kennzahlen'],
      products: ['Produkt', 'Produkte'],
      financings: ['Finanzierung', 'Finanzierungen'],
      investors: ['Investor', 'Investoren'],
      events: ['Ereignis', 'Ereignisse'],
      relations: ['Beziehung', 'Beziehungen'],
      remarks: ['Anmerkung zu den Quellen', 'Anmerkungen zu den Quellen'],
      sources: ['Quelle', 'Quellen'],
    },
  },
};
