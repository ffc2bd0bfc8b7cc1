import type { Language } from '@walbio/data';

/** The words of the table alone. */
export interface TableStrings {
  readonly missingAttributes: string;
  readonly noValues: string;
  /** Heads the column of the subjects. */
  readonly name: string;
  /** Said aloud in a cell without a value. */
  readonly notStated: string;
  /** After a period: most cells have it, and the others say theirs. */
  readonly unlessStated: string;
  /** Before the number of a note; said aloud. */
  readonly note: string;
  readonly notes: string;
  readonly printedTotal: string;
  readonly computedTotal: string;
  readonly check: string;
  /** How a printed total stands to its parts. */
  readonly agrees: string;
  readonly lostBound: string;
  readonly differs: string;
  readonly open: string;
  readonly less: (amount: string) => string;
  readonly more: (amount: string) => string;
  readonly without: (names: string) => string;
  readonly unresolved: (names: string) => string;
  readonly otherParts: string;
  /** Said aloud when the order of the rows has changed. */
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
  readonly unsorted: string;
  readonly download: string;
}

/** The words of the table alone, by language. */
export const tableStrings: Readonly<Record<Language, TableStrings>> = {
  en: {
    missingAttributes: 'Name subjects, or a group of organizations, in the attributes of this tag.',
    noValues: 'The data hold no such values.',
    name: 'Name',
    notStated: 'not stated',
    unlessStated: 'unless a cell says otherwise',
    note: 'note',
    notes: 'Notes',
    printedTotal: 'Printed total',
    computedTotal: 'The rows add up to',
    check: 'Does it add up?',
    agrees: 'The total follows from the rows.',
    lostBound: 'The numbers add up, but the total lost a qualifier that a row bears.',
    differs: 'The total does not follow from the rows.',
    open: 'This cannot be told from the rows.',
    less: (amount) => `The total is ${amount} too low.`,
    more: (amount) => `The total is ${amount} too high.`,
    without: (names) => `Without ${names}, the other rows add up to it.`,
    unresolved: (names) => `This cannot be told: no value for ${names}.`,
    otherParts: 'Not checked: the rows show values of other sources.',
    ascending: (column) => `Sorted by ${column}, ascending.`,
    descending: (column) => `Sorted by ${column}, descending.`,
    unsorted: 'In the original order.',
    download: 'Download as CSV',
  },
  fr: {
    missingAttributes: 'Indiquez dans les attributs de cette balise des subjects ou un group d’organisations.',
    noValues: 'Les données ne contiennent aucune valeur de ce genre.',
    name: 'Nom',
    notStated: 'non précisé',
    unlessStated: 'sauf indication dans la case',
    note: 'remarque',
    notes: 'Remarques',
    printedTotal: 'Total imprimé',
    computedTotal: 'Somme des lignes',
    check: 'Le compte est-il bon\u00a0?',
    agrees: 'Le total découle des lignes.',
    lostBound: 'Les nombres s’additionnent, mais le total a perdu une nuance que porte une ligne.',
    differs: 'Le total ne découle pas des lignes.',
    open: 'Les lignes ne permettent pas de le dire.',
    less: (amount) => `Le total est trop bas de ${amount}.`,
    more: (amount) => `Le total est trop élevé de ${amount}.`,
    without: (names) => `Sans ${names}, les autres lignes le donnent.`,
    unresolved: (names) => `On ne peut pas le dire\u00a0: aucune valeur pour ${names}.`,
    otherParts: 'Non vérifié\u00a0: les lignes montrent des valeurs d’autres sources.',
    ascending: (column) => `Trié par ${column}, ordre croissant.`,
    descending: (column) => `Trié par ${column}, ordre décroissant.`,
    unsorted: 'Dans l’ordre d’origine.',
    download: 'Télécharger en CSV',
  },
  nl: {
    missingAttributes: 'Noem in de attributen van deze tag subjects, of een group van organisaties.',
    noValues: 'De gegevens bevatten geen zulke waarden.',
    name: 'Naam',
    notStated: 'niet vermeld',
    unlessStated: 'tenzij een cel iets anders zegt',
    note: 'opmerking',
    notes: 'Opmerkingen',
    printedTotal: 'Gedrukt totaal',
    computedTotal: 'Som van de rijen',
    check: 'Klopt de som?',
    agrees: 'Het totaal volgt uit de rijen.',
    lostBound: 'De getallen kloppen, maar het totaal verloor een nuance die een rij draagt.',
    differs: 'Het totaal volgt niet uit de rijen.',
    open: 'Uit de rijen is dit niet op te maken.',
    less: (amount) => `Het totaal is ${amount} te laag.`,
    more: (amount) => `Het totaal is ${amount} te hoog.`,
    without: (names) => `Zonder ${names} geven de andere rijen dit totaal.`,
    unresolved: (names) => `Dit is niet te zeggen: geen waarde voor ${names}.`,
    otherParts: 'Niet nagerekend: de rijen tonen waarden uit andere bronnen.',
    ascending: (column) => `Gesorteerd op ${column}, oplopend.`,
    descending: (column) => `Gesorteerd op ${column}, aflopend.`,
    unsorted: 'In de oorspronkelijke volgorde.',
    download: 'Downloaden als CSV',
  },
  de: {
    missingAttributes: 'Geben Sie in den Attributen dieses Tags subjects oder eine group von Organisationen an.',
    noValues: 'Die Daten enthalten keine solchen Werte.',
    name: 'Name',
    notStated: 'nicht angegeben',
    unlessStated: 'sofern eine Zelle nichts anderes sagt',
    note: 'Anmerkung',
    notes: 'Anmerkungen',
    printedTotal: 'Gedruckte Summe',
    computedTotal: 'Die Zeilen ergeben',
    check: 'Geht die Rechnung auf?',
    agrees: 'Die Summe folgt aus den Zeilen.',
    lostBound: 'Die Zahlen gehen auf, doch die Summe hat einen Zusatz verloren, den eine Zeile trägt.',
    differs: 'Die Summe folgt nicht aus den Zeilen.',
    open: 'Aus den Zeilen lässt sich das nicht sagen.',
    less: (amount) => `Die Summe ist um ${amount} zu niedrig.`,
    more: (amount) => `Die Summe ist um ${amount} zu hoch.`,
    without: (names) => `Ohne ${names} ergeben die übrigen Zeilen diese Summe.`,
    unresolved: (names) => `Das lässt sich nicht sagen: kein Wert für ${names}.`,
    otherParts: 'Nicht nachgerechnet: Die Zeilen zeigen Werte anderer Quellen.',
    ascending: (column) => `Sortiert nach ${column}, aufsteigend.`,
    descending: (column) => `Sortiert nach ${column}, absteigend.`,
    unsorted: 'In der ursprünglichen Reihenfolge.',
    download: 'Als CSV herunterladen',
  },
};
