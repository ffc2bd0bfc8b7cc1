import type { ReconcileWords } from './words.ts';

/** English. */
export const en: ReconcileWords = {
  'same-value': 'Both give the same value for the same period.',
  'compatible-value': 'For the same period, one value can be both.',
  'same-publisher': 'The same publisher later gives another value for the same period.',
  settled: 'The first was not yet settled; a later source says more firmly what came of it.',
  'later-period': 'A later source speaks of a later period.',
  'other-indicator': 'They measure different things, so both can hold.',
  'other-subject': 'They are of different subjects, so both can hold.',
  'other-counterpart': 'They are set against different places, so both can hold.',
  'other-period': 'They are of different periods, so both can hold.',
  'overlapping-period': 'Their periods overlap without being the same, so both can hold.',
  'other-status': 'One is expected, the other observed, so both can hold.',
  'exclusive-values': 'For the same period, the values exclude each other.',
  'total-differs': 'The printed total is not the sum of its printed parts.',
  'total-lost-bound': 'The printed total is exact, although not all of its parts are.',
};
