import { describe, expect, it } from 'vitest';
import { measureExtent } from './extent.ts';

describe('measureExtent', () => {
  it.each([
    ['a year', '2013', 2013, 2014, 'moment', false],
    ['a range of years', '2005/2014', 2005, 2015, 'range', false],
    ['a decade as soft', '195X', 1950, 1960, 'moment', true],
    ['a century as soft', '19XX', 1900, 2000, 'moment', true],
    ['about a year as soft', '2015~', 2015, 2016, 'moment', true],
    ['an uncertain end as soft', '2005/2014?', 2005, 2015, 'range', true],
    ['an open end as soft', '2005/..', 2005, Infinity, 'range', true],
    ['an unknown start as soft', '/2005', -Infinity, 2006, 'range', true],
    ['the last third of a year', '2014-39', 2014 + 243 / 365, 2015, 'moment', false],
    ['a day of a leap year', '2016-02-29', 2016 + 59 / 366, 2016 + 60 / 366, 'moment', false],
  ])('measures %s', (_, edtf, start, end, shape, isSoft) => {
    expect(measureExtent(edtf)).toEqual({ start, end, shape, isSoft });
  });
});
