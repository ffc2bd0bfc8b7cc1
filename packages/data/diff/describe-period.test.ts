import { describe, expect, it } from 'vitest';
import { describePeriod, describeWhen } from './describe-period.ts';

describe('describePeriod', () => {
  it.each([
    ['2016', '2016'],
    ['2021~', 'about 2021'],
    ['2021?', 'possibly 2021'],
    ['2021%', 'possibly about 2021'],
    ['2015-02', 'February 2015'],
    ['2024-05-22', '22 May 2024'],
    ['195X', 'the 1950s'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['01XX', 'the 2nd century'],
    ['10XX', 'the 11th century'],
    ['2014-39', 'late 2014'],
    ['2014-37', 'early 2014'],
    ['2014-33', 'the first quarter of 2014'],
    ['2014-41', 'the second half of 2014'],
    ['2005/2014', '2005–2014'],
    ['2005~/2014', 'about 2005 to 2014'],
    ['2005-03/2014', 'March 2005 to 2014'],
    ['2005/..', 'since 2005'],
    ['../2005', 'until 2005'],
    ['2005/', 'from 2005 to an unknown date'],
    ['/2005', 'from an unknown date to 2005'],
    ['some day', 'some day'],
  ])('says %s as “%s”', (edtf, words) => {
    expect(describePeriod(edtf)).toBe(words);
  });
});

describe('describeWhen', () => {
  it.each([
    ['2016', 'stated', undefined, 'in 2016'],
    ['2015-09', 'stated', undefined, 'in September 2015'],
    ['2024-05-22', 'stated', undefined, 'on 22 May 2024'],
    ['2014-39', 'stated', undefined, 'in late 2014'],
    ['2005/2014', 'stated', undefined, '2005–2014'],
    ['2006~/2021~', 'stated', 'the last 15 years, as told about 2021', 'the last 15 years, as told about 2021'],
    ['2016', 'issued', undefined, 'as said in 2016'],
    ['2024-05-22', 'issued', undefined, 'as said on 22 May 2024'],
    ['2021~', 'issued', undefined, 'as said about 2021'],
  ] as const)('says %s, %s, with the words %s as “%s”', (referencePeriod, periodBasis, label, words) => {
    const periodLabel = label === undefined ? {} : { periodLabel: { en: label } };
    expect(describeWhen({ referencePeriod, periodBasis, ...periodLabel })).toBe(words);
  });
});
