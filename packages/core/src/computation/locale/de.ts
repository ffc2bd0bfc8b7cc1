import type { ComputationWords } from './words.ts';

/** German. */
export const de: ComputationWords = {
  operation: {
    sum: 'Summe',
    difference: 'Differenz',
    mean: 'Mittelwert',
    median: 'Median',
    minimum: 'Kleinster Wert',
    maximum: 'Größter Wert',
    ratio: 'Verhältnis',
    growth: 'Wachstum',
    comparison: 'Vergleich',
  },
  rule: {
    sum: 'Die Werte werden addiert. Ist einer „mehr als“ oder „etwa“, so ist es auch die Summe.',
    difference: 'Der zweite Wert wird vom ersten abgezogen. Eine Schranke des zweiten kehrt sich um.',
    mean: 'Die Werte werden addiert und durch ihre Anzahl geteilt; jeder zählt gleich viel.',
    median: 'Der mittlere Wert der Größe nach, soweit die Schranken das erkennen lassen.',
    minimum: 'Der kleinste Wert, soweit die Schranken das erkennen lassen.',
    maximum: 'Der größte Wert, soweit die Schranken das erkennen lassen.',
    ratio: 'Der erste Wert wird durch den zweiten geteilt. Eine Schranke des zweiten kehrt sich um.',
    growth: 'Um wie viel der zweite Wert über dem ersten liegt, in Prozent des ersten, über die ganze Zeit dazwischen.',
    comparison: 'Mehr oder weniger steht nur da, wenn es für alles gilt, was die beiden Werte sein können.',
  },
  per: 'je',
  unbounded: 'lässt sich nicht sagen',
  relation: {
    more: 'der erste ist größer als der zweite',
    less: 'der erste ist kleiner als der zweite',
    same: 'beide sind gleich',
    notLess: 'der erste ist nicht kleiner als der zweite',
    notMore: 'der erste ist nicht größer als der zweite',
    unknown: 'welcher größer ist, lässt sich nicht sagen',
  },
  caution: {
    'periods-differ': 'Die Werte gelten zu verschiedenen Zeiten',
    'period-of-issue': 'Die Quelle nennt keinen Zeitraum, ihr Erscheinungsdatum steht dafür',
    'indicators-differ': 'Es wurde Verschiedenes gemessen',
    'subjects-differ': 'Die Werte betreffen Verschiedene',
    'counterparts-differ': 'Die Werte beziehen sich auf verschiedene Orte',
    'sources-differ': 'Die Werte stammen aus verschiedenen Quellen, die anders zählen können',
    'not-settled': 'Keine feststehende Tatsache',
    corrected: 'Als falsch, widersprochen oder zweifelhaft bekannt',
  },
  heading: { rule: 'Rechnung', cautions: 'Zu beachten', sources: 'Quellen' },
};
