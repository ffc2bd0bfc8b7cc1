import type { CautionKind } from '@walbio/core';
import type { Language } from '@walbio/data';
import type { Direction, Move } from '../stat/course/judge-change.ts';

/** The words for a move between two values. */
export interface MoveStrings {
  readonly observed: string;
  /** The later value is a forecast or a target. */
  readonly expected: string;
  /** The values are not of one subject, or not one after the other. */
  readonly beside: string;
}

/** The words for the course of a value, which come with what shows it. */
export interface CourseStrings {
  /** There is nothing to compare with: no earlier value, or none for a period. */
  readonly noEarlier: string;
  readonly noneAt: (period: string) => string;
  readonly moves: Readonly<Record<Move, MoveStrings>>;
  /** Stands behind a move, with its space. */
  readonly by: (amount: string) => string;
  /** What is told of two values that did not surely move. */
  readonly stays: Readonly<Record<Exclude<Direction, Move>, string>>;
  /** What takes their place where the values are no course of one thing. */
  readonly besides: Readonly<Record<'unchanged' | 'changed', string>>;
  /** Two units cannot be compared. */
  readonly unlike: string;
  readonly comparedWith: string;
  readonly cautions: Readonly<Record<Exclude<CautionKind, 'periods-differ' | 'period-of-issue'>, string>>;
  /** Heads a claim that cannot hold together with the one that is shown. */
  readonly disputed: string;
  readonly series: (count: number, first: string, last: string) => string;
  readonly first: string;
  readonly last: string;
  readonly lowest: string;
  readonly highest: string;
  /** In place of a value that bounds leave open. */
  readonly untold: string;
  readonly gaps: string;
}

/** The words for the course of a value, by language. */
export const courseStrings: Readonly<Record<Language, CourseStrings>> = {
  en: {
    noEarlier: 'No earlier value in the data.',
    noneAt: (period) => `No value for ${period} in the data to compare with.`,
    moves: {
      rose: { observed: 'Rose', expected: 'Would rise', beside: 'Higher' },
      fell: { observed: 'Fell', expected: 'Would fall', beside: 'Lower' },
      seemsRisen: { observed: 'Seems to have risen', expected: 'Would rise', beside: 'Seems higher' },
      seemsFallen: { observed: 'Seems to have fallen', expected: 'Would fall', beside: 'Seems lower' },
    },
    by: (amount) => ` by ${amount}`,
    stays: {
      unchanged: 'Unchanged',
      similar: 'About the same',
      notFallen: 'Not lower',
      notRisen: 'Not higher',
      changed: 'Changed',
      open: 'Not comparable: the sources leave open whether the values differ',
    },
    besides: { unchanged: 'The same', changed: 'Different' },
    unlike: 'Not comparable: the units differ',
    comparedWith: 'Compared with',
    cautions: {
      'indicators-differ': 'Different things were measured.',
      'subjects-differ': 'The values are of different subjects.',
      'counterparts-differ': 'The values are set against different places.',
      'sources-differ': 'The sources differ and may count in different ways.',
      'not-settled': 'At least one of the values is not a settled fact.',
      corrected: 'At least one of the values is known to be wrong, contradicted or doubtful.',
    },
    disputed: 'Disputed, also stated',
    series: (count, first, last) => `All ${count} values, ${first} to ${last}`,
    first: 'First',
    last: 'Last',
    lowest: 'Lowest',
    highest: 'Highest',
    untold: 'cannot be told',
    gaps: 'Points are not joined where years are missing, where a source gives bounds, or where the source or the kind of period changes.',
  },
  fr: {
    noEarlier: 'Aucune valeur antérieure dans les données.',
    noneAt: (period) => `Aucune valeur à comparer dans les données pour cette période\u00a0: ${period}.`,
    moves: {
      rose: { observed: 'En hausse', expected: 'Serait en hausse', beside: 'Supérieur' },
      fell: { observed: 'En baisse', expected: 'Serait en baisse', beside: 'Inférieur' },
      seemsRisen: { observed: 'Semble en hausse', expected: 'Serait en hausse', beside: 'Semble supérieur' },
      seemsFallen: { observed: 'Semble en baisse', expected: 'Serait en baisse', beside: 'Semble inférieur' },
    },
    by: (amount) => (/^[aeiou]/i.test(amount) ? ` d’${amount}` : ` de ${amount}`),
    stays: {
      unchanged: 'Sans changement',
      similar: 'À peu près identique',
      notFallen: 'Pas inférieur',
      notRisen: 'Pas supérieur',
      changed: 'A changé',
      open: 'Comparaison impossible\u00a0: les sources ne permettent pas de dire si les valeurs diffèrent',
    },
    besides: { unchanged: 'Identique', changed: 'Différent' },
    unlike: 'Comparaison impossible\u00a0: les unités diffèrent',
    comparedWith: 'Par rapport à',
    cautions: {
      'indicators-differ': 'Des choses différentes ont été mesurées.',
      'subjects-differ': 'Les valeurs portent sur des sujets différents.',
      'counterparts-differ': 'Les valeurs sont rapportées à des lieux différents.',
      'sources-differ': 'Les sources diffèrent et peuvent compter autrement.',
      'not-settled': 'L’une des valeurs au moins n’est pas un fait établi.',
      corrected: 'L’une des valeurs au moins est connue comme erronée, contredite ou douteuse.',
    },
    disputed: 'Contesté, on lit aussi',
    series: (count, first, last) => `Les ${count} valeurs, période\u00a0: ${first} – ${last}`,
    first: 'Première',
    last: 'Dernière',
    lowest: 'La plus basse',
    highest: 'La plus haute',
    untold: 'ne peut être établie',
    gaps: 'Les points ne sont pas reliés là où des années manquent, où une source donne des bornes, ou quand la source ou le genre de période change.',
  },
  nl: {
    noEarlier: 'Geen eerdere waarde in de gegevens.',
    noneAt: (period) => `Geen waarde voor ${period} in de gegevens om mee te vergelijken.`,
    moves: {
      rose: { observed: 'Gestegen', expected: 'Zou stijgen', beside: 'Hoger' },
      fell: { observed: 'Gedaald', expected: 'Zou dalen', beside: 'Lager' },
      seemsRisen: { observed: 'Lijkt gestegen', expected: 'Zou stijgen', beside: 'Lijkt hoger' },
      seemsFallen: { observed: 'Lijkt gedaald', expected: 'Zou dalen', beside: 'Lijkt lager' },
    },
    by: (amount) => ` met ${amount}`,
    stays: {
      unchanged: 'Ongewijzigd',
      similar: 'Ongeveer gelijk',
      notFallen: 'Niet lager',
      notRisen: 'Niet hoger',
      changed: 'Veranderd',
      open: 'Niet te vergelijken: de bronnen laten open of de waarden verschillen',
    },
    besides: { unchanged: 'Hetzelfde', changed: 'Anders' },
    unlike: 'Niet te vergelijken: de eenheden verschillen',
    comparedWith: 'Vergeleken met',
    cautions: {
      'indicators-differ': 'Er zijn verschillende dingen gemeten.',
      'subjects-differ': 'De waarden gaan over verschillende onderwerpen.',
      'counterparts-differ': 'De waarden zijn tegen verschillende plaatsen afgezet.',
      'sources-differ': 'De bronnen verschillen en tellen misschien anders.',
      'not-settled': 'Minstens één van de waarden is geen vaststaand feit.',
      corrected: 'Minstens één van de waarden staat bekend als fout, tegengesproken of twijfelachtig.',
    },
    disputed: 'Betwist, ook vermeld',
    series: (count, first, last) => `Alle ${count} waarden, ${first} tot ${last}`,
    first: 'Eerste',
    last: 'Laatste',
    lowest: 'Laagste',
    highest: 'Hoogste',
    untold: 'niet te zeggen',
    gaps: 'Punten zijn niet verbonden waar jaren ontbreken, waar een bron grenzen geeft, of waar de bron of het soort periode verandert.',
  },
  de: {
    noEarlier: 'Kein früherer Wert in den Daten.',
    noneAt: (period) => `Kein Wert zum Vergleich in den Daten für diesen Zeitraum: ${period}.`,
    moves: {
      rose: { observed: 'Gestiegen', expected: 'Würde steigen', beside: 'Höher' },
      fell: { observed: 'Gesunken', expected: 'Würde sinken', beside: 'Niedriger' },
      seemsRisen: { observed: 'Anscheinend gestiegen', expected: 'Würde steigen', beside: 'Anscheinend höher' },
      seemsFallen: { observed: 'Anscheinend gesunken', expected: 'Würde sinken', beside: 'Anscheinend niedriger' },
    },
    by: (amount) => ` um ${amount}`,
    stays: {
      unchanged: 'Unverändert',
      similar: 'Etwa gleich',
      notFallen: 'Nicht niedriger',
      notRisen: 'Nicht höher',
      changed: 'Verändert',
      open: 'Nicht vergleichbar: Die Quellen lassen offen, ob sich die Werte unterscheiden',
    },
    besides: { unchanged: 'Gleich', changed: 'Anders' },
    unlike: 'Nicht vergleichbar: Die Einheiten sind verschieden',
    comparedWith: 'Verglichen mit',
    cautions: {
      'indicators-differ': 'Es wurde Verschiedenes gemessen.',
      'subjects-differ': 'Die Werte gelten für Verschiedenes.',
      'counterparts-differ': 'Die Werte beziehen sich auf verschiedene Orte.',
      'sources-differ': 'Die Quellen sind verschieden und zählen vielleicht anders.',
      'not-settled': 'Mindestens einer der Werte ist nicht gesichert.',
      corrected: 'Mindestens einer der Werte gilt als falsch, widersprüchlich oder zweifelhaft.',
    },
    disputed: 'Umstritten, auch angegeben',
    series: (count, first, last) => `Alle ${count} Werte, ${first} bis ${last}`,
    first: 'Erster',
    last: 'Letzter',
    lowest: 'Niedrigster',
    highest: 'Höchster',
    untold: 'lässt sich nicht sagen',
    gaps: 'Punkte sind nicht verbunden, wo Jahre fehlen, wo eine Quelle Grenzen angibt oder wo Quelle oder Art des Zeitraums wechseln.',
  },
};
