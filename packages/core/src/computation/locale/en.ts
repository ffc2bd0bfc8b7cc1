import type { ComputationWords } from './words.ts';

/** English. */
export const en: ComputationWords = {
  operation: {
    sum: 'Sum',
    difference: 'Difference',
    mean: 'Mean',
    median: 'Median',
    minimum: 'Smallest',
    maximum: 'Greatest',
    ratio: 'Ratio',
    growth: 'Growth',
    comparison: 'Comparison',
  },
  rule: {
    sum: 'The values are added up. Where one is “more than” or “about”, so is the sum.',
    difference: 'The second value is taken from the first. A bound of the second turns round.',
    mean: 'The values are added up and divided by how many there are; each counts the same.',
    median: 'The value in the middle by size, as far as bounds allow to tell.',
    minimum: 'The smallest value, as far as bounds allow to tell.',
    maximum: 'The greatest value, as far as bounds allow to tell.',
    ratio: 'The first value is divided by the second. A bound of the second turns round.',
    growth: 'What the second value is above the first, in per cent of the first, over the whole time between them.',
    comparison: 'More or less is said only where it holds for all that the two values can be.',
  },
  per: 'per',
  unbounded: 'cannot be told',
  relation: {
    more: 'the first is more than the second',
    less: 'the first is less than the second',
    same: 'both are the same',
    notLess: 'the first is not less than the second',
    notMore: 'the first is not more than the second',
    unknown: 'which is more cannot be told',
  },
  caution: {
    'periods-differ': 'The values hold at different times',
    'period-of-issue': 'The source gives no period, the date of its issue stands in',
    'indicators-differ': 'Different things were measured',
    'subjects-differ': 'The values are of different subjects',
    'counterparts-differ': 'The values are set against different places',
    'sources-differ': 'The values come from different sources, which may count differently',
    'not-settled': 'Not a settled fact',
    corrected: 'Known to be wrong, contradicted or doubtful',
  },
  heading: { rule: 'How', cautions: 'Mind', sources: 'Sources' },
};
