import { EdtfError } from '@walbio/data/notation';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from './comparePeriods.ts';
import { containsPeriod } from './containsPeriod.ts';
import { overlapsPeriod } from './overlapsPeriod.ts';

describe('comparePeriods', () => {
  it('sorts by the first day, then by the last one, then firm before marked', () => {
    const sorted = [
      '../2005',
      '19XX',
      '195X',
      '2005',
      '2005/2014',
      '2005/..',
      '2013-07-05',
      '2014-01',
      '2014',
      '2014~',
      '2014-39',
      '2021?',
      '2021%',
    ];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
  });

  it.each(['soon', '2019-02-29', ''])('refuses “%s”', (text) => {
    expect(() => comparePeriods(text, '2016')).toThrow(EdtfError);
  });

  it('orders dates and intervals as the edtf package does by their least and greatest day', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const [first, second] = [edtf(a), edtf(b)];
        const reference = Math.sign(first.min - second.min) || Math.sign(dayOf(first.max) - dayOf(second.max));
        expect(comparePeriods(a, b)).toBe(reference + 0);
      }),
    );
  });
});

describe('overlapsPeriod and containsPeriod', () => {
  it.each([
    ['2005/2014', '2014-39', true, true],
    ['2005/2014', '2014-12/2015', true, false],
    ['2005/2014', '2015', false, false],
    ['2016', '2016', true, true],
    ['2016-06', '2016', true, false],
    ['2005/..', '2030', true, true],
    ['../2005', '1950', true, true],
    ['../2005', '2006', false, false],
    ['195X', '1955-03-01', true, true],
    ['2021~', '2022', false, false],
    ['2005/', '2030', true, true],
  ])('%s and %s overlap: %s, the first contains the second: %s', (a, b, overlaps, contains) => {
    expect(overlapsPeriod(a, b)).toBe(overlaps);
    expect(overlapsPeriod(b, a)).toBe(overlaps);
    expect(containsPeriod(a, b)).toBe(contains);
  });

  it('agree with the edtf package on the days of dates and intervals', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const [first, second] = [edtf(a), edtf(b)];
        const [firstEnd, secondEnd] = [dayOf(first.max), dayOf(second.max)];
        expect(overlapsPeriod(a, b)).toBe(dayOf(first.min) <= secondEnd && dayOf(second.min) <= firstEnd);
        expect(containsPeriod(a, b)).toBe(first.min <= second.min && secondEnd <= firstEnd);
      }),
    );
  });
});

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([at, length]) => at.toISOString().slice(0, length));
const interval = fc
  .tuple(date, date)
  .filter(([start, end]) => edtf(start).max < edtf(end).min)
  .map((ends) => ends.join('/'));
const period = fc.oneof(date, interval);

function dayOf(max: number): number {
  return Math.floor(max / 86_400_000);
}
