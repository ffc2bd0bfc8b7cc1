import reference from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { EdtfError, parseEdtf } from './edtf.ts';

const dates = ['2016', '2020-04', '2020-02-29', '2021~', '2016?', '2016%', '2014-11~', '195X', '19XX', '1999-12-31'];
const intervals = [
  '2005/2014',
  '2006~/2021~',
  '2013-07/2015-02',
  '2020-04-01/2020-06-30',
  '2016/..',
  '../2016',
  '195X/1999',
];

describe('parseEdtf spans the same days as edtf.js', () => {
  test.each([...dates, ...intervals.filter((text) => !text.includes('..'))])('%s', (text) => {
    const { min, max } = reference(text);
    const { earliest, latest } = parseEdtf(text);
    expect([earliest, latest]).toEqual([day(min), day(max)]);
  });

  // From 1971, since edtf.js stumbles over an end that it counts as 0 or −1; it also wants ends that begin apart.
  it('for any calendar day, month and year, alone and as an interval', () => {
    const date = fc
      .date({ min: new Date('1971-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [start, end] = [a, b].map((text) => ({ text, min: reference(text).min })).sort((x, y) => x.min - y.min);
        fc.pre(start!.min < end!.min);
        for (const text of [a, `${start!.text}/${end!.text}`]) {
          const { min, max } = reference(text);
          expect([parseEdtf(text).earliest, parseEdtf(text).latest]).toEqual([day(min), day(max)]);
        }
      }),
    );
  });
});

describe('parseEdtf reads parts of a year', () => {
  test.each([
    ['2020-34', 'quarter', 2, '2020-04-01', '2020-06-30'],
    ['2014-37', 'third', 1, '2014-01-01', '2014-04-30'],
    ['2014-39', 'third', 3, '2014-09-01', '2014-12-31'],
    ['2016-40', 'half', 1, '2016-01-01', '2016-06-30'],
    ['2016-41', 'half', 2, '2016-07-01', '2016-12-31'],
  ])('%s is %s %i', (text, precision, part, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({ type: 'date', precision, part, earliest, latest });
  });
});

describe('parseEdtf keeps what is open and what is not sure', () => {
  it('leaves out an open end', () => {
    expect(parseEdtf('2016/..')).not.toHaveProperty('latest');
    expect(parseEdtf('../2016')).not.toHaveProperty('earliest');
  });
  test.each([
    ['2021~', true, false],
    ['2021?', false, true],
    ['2021%', true, true],
    ['2006~/2021', true, false],
    ['2006/2021?', false, true],
  ])('%s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });
});

describe('parseEdtf refuses', () => {
  const refused = [
    ...['', 'late 2014', '16', '2016-1', 'constructor', '1/2/3', '/', '../..'],
    ...['2016-00', '2016-13', '2016-24', '2016-42', '195X-01', '2016-33-01'],
    ...['2015-02-29', '2016-02-30', '2016-04-31'],
    ...['2014/2005', '2016/2015-12'],
  ];
  test.each(refused)('“%s”', (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
  });
});

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
