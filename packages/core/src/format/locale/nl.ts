import type { Words } from './words.ts';

/** Dutch. */
export const nl: Words = {
  qualifiers: {
    about: 'ongeveer',
    moreThan: 'meer dan',
    justOver: 'iets meer dan',
    atLeast: 'minstens',
    lessThan: 'minder dan',
    almost: 'bijna',
    atMost: 'hoogstens',
  },
  range: ['van', 'tot'],
  and: 'en',
  ordinal: { other: 'e' },
  times: { one: 'keer', other: 'keer' },
  period: {
    quarter: 'kwartaal van',
    half: 'helft van',
    thirds: ['begin ', 'medio ', 'eind '],
    decade: ['jaren ', ''],
    century: 'eeuw',
    about: ['omstreeks'],
    since: ['sinds'],
    until: ['tot en met'],
    after: ['na'],
    before: ['voor'],
    possibly: ['mogelijk'],
    approximate: 'bij benadering',
    sourceDate: 'datum van de bron',
  },
  status: {
    estimated: 'schatting',
    forecast: 'prognose',
    provisional: 'voorlopig',
    target: 'streefcijfer',
  },
  counterpart: { share: 'aandeel in', rank: 'rang in', other: 'vergeleken met' },
  correctionKind: {
    error: 'fout in de bron',
    contradiction: 'tegengesproken',
    spelling: 'verkeerd gespeld in de bron',
    doubt: 'twijfelachtig',
  },
  nameKind: { former: 'vroegere naam', short: 'korte naam', variant: 'ook geschreven' },
  quotes: ['“', '”'],
  colon: ': ',
};
