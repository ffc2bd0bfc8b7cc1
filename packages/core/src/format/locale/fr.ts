import type { Words } from './words.ts';

/** French. */
export const fr: Words = {
  qualifiers: {
    about: 'environ',
    moreThan: 'plus de',
    justOver: 'un peu plus de',
    atLeast: 'au moins',
    lessThan: 'moins de',
    almost: 'près de',
    atMost: 'au plus',
  },
  range: ['de', 'à'],
  and: 'et',
  ordinal: { one: 'er', other: 'e' },
  times: { one: 'fois', other: 'fois' },
  period: {
    quarter: 'trimestre',
    half: 'semestre',
    thirds: ['début ', 'mi-', 'fin '],
    decade: ['années ', ''],
    century: 'siècle',
    about: ['vers', 'vers le'],
    since: ['depuis', 'depuis le'],
    until: ['jusqu’à', 'jusqu’au'],
    after: ['après', 'après le'],
    before: ['avant', 'avant le'],
    possibly: ['peut-être'],
    approximate: 'approximatif',
    sourceDate: 'date de la source',
  },
  status: {
    estimated: 'estimation',
    forecast: 'prévision',
    provisional: 'provisoire',
    target: 'objectif',
  },
  counterpart: { share: 'part de', rank: 'rang dans', other: 'par rapport à' },
  correctionKind: {
    error: 'erreur dans la source',
    contradiction: 'contredit',
    spelling: 'mal orthographié dans la source',
    doubt: 'douteux',
  },
  nameKind: { former: 'ancien nom', short: 'nom court', variant: 'aussi écrit' },
  quotes: ['«\u00a0', '\u00a0»'],
  colon: '\u00a0: ',
};
