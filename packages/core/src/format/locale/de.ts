import type { Words } from './words.ts';

/** German. */
export const de: Words = {
  qualifiers: {
    about: 'etwa',
    moreThan: 'mehr als',
    justOver: 'etwas mehr als',
    atLeast: 'mindestens',
    lessThan: 'weniger als',
    almost: 'fast',
    atMost: 'höchstens',
  },
  // Not “von”: it would put the unit into the dative.
  range: ['', 'bis'],
  and: 'und',
  ordinal: { other: '.' },
  times: { one: 'Mal', other: 'Mal' },
  rank: ['Platz ', ''],
  money: [''],
  period: {
    quarter: 'Quartal',
    half: 'Halbjahr',
    thirds: ['Anfang ', 'Mitte ', 'Ende '],
    decade: ['', 'er-Jahre'],
    century: 'Jahrhundert',
    about: ['um', 'um den'],
    since: ['seit', 'seit dem'],
    until: ['bis', 'bis zum'],
    after: ['nach', 'nach dem'],
    before: ['vor', 'vor dem'],
    possibly: ['möglicherweise'],
    approximate: 'ungefähr',
    sourceDate: 'Datum der Quelle',
  },
  status: {
    estimated: 'Schätzung',
    forecast: 'Prognose',
    provisional: 'vorläufig',
    target: 'Zielwert',
  },
  counterpart: { share: 'Anteil an', rank: 'Rang in', other: 'verglichen mit' },
  correctionKind: {
    error: 'Fehler in der Quelle',
    contradiction: 'widersprüchlich',
    spelling: 'falsch geschrieben in der Quelle',
    doubt: 'zweifelhaft',
  },
  accordingTo: 'laut',
  undated: 'ohne Datumsangabe',
  nameKind: { former: 'früherer Name', short: 'Kurzname', variant: 'auch geschrieben' },
  quotes: ['„', '“'],
  colon: ': ',
};
