import type { Words } from './words.ts';

/** English. */
export const en: Words = {
  qualifiers: {
    about: 'about',
    moreThan: 'more than',
    justOver: 'just over',
    atLeast: 'at least',
    lessThan: 'less than',
    almost: 'almost',
    atMost: 'at most',
  },
  range: ['from', 'to'],
  and: 'and',
  ordinal: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  times: { one: 'time', other: 'times' },
  period: {
    quarter: 'quarter of',
    half: 'half of',
    thirds: ['early ', 'mid-', 'late '],
    decade: ['', 's'],
    century: 'century',
    about: ['about'],
    since: ['since'],
    until: ['until'],
    after: ['after'],
    before: ['before'],
    possibly: ['possibly'],
    approximate: 'approximate',
    sourceDate: 'date of the source',
  },
  status: {
    estimated: 'estimate',
    forecast: 'forecast',
    provisional: 'provisional',
    target: 'target',
  },
  counterpart: { share: 'share of', rank: 'ranked in', other: 'compared with' },
  correctionKind: {
    error: 'error in the source',
    contradiction: 'contradicted',
    spelling: 'misspelt in the source',
    doubt: 'doubtful',
  },
  nameKind: { former: 'former name', short: 'short name', variant: 'also written' },
  quotes: ['“', '”'],
  colon: ': ',
};
