import { EdtfError } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePeriod } from './describePeriod.ts';
import { formatPeriod } from './formatPeriod.ts';
import { resolveLocale } from './resolveLocale.ts';

/** In English, French, Dutch and German. */
const rows: readonly (readonly [edtf: string, en: string, fr: string, nl: string, de: string])[] = [
  ['2016', '2016', '2016', '2016', '2016'],
  ['0800', '800', '800', '800', '800'],
  ['2013-07', 'July 2013', 'juillet 2013', 'juli 2013', 'Juli 2013'],
  ['2013-07-05', 'July 5, 2013', '5 juillet 2013', '5 juli 2013', '5. Juli 2013'],
  ['2013-07-01', 'July 1, 2013', '1er juillet 2013', '1 juli 2013', '1. Juli 2013'],
  ['2013-07-01/2013-07-05', 'July 1 – 5, 2013', '1er–5 juillet 2013', '1–5 juli 2013', '1.–5. Juli 2013'],
  ['2013/2013', '2013', '2013', '2013', '2013'],
  ['2014-37', 'early 2014', 'début 2014', 'begin 2014', 'Anfang 2014'],
  ['2014-38', 'mid-2014', 'mi-2014', 'medio 2014', 'Mitte 2014'],
  ['2014-39', 'late 2014', 'fin 2014', 'eind 2014', 'Ende 2014'],
  ['2014-33', '1st quarter of 2014', '1er trimestre 2014', '1e kwartaal van 2014', '1. Quartal 2014'],
  ['2014-41', '2nd half of 2014', '2e semestre 2014', '2e helft van 2014', '2. Halbjahr 2014'],
  ['195X', '1950s', 'années 1950', 'jaren 1950', '1950er-Jahre'],
  ['19XX', '20th century', '20e siècle', '20e eeuw', '20. Jahrhundert'],
  ['2021~', 'about 2021', 'vers 2021', 'omstreeks 2021', 'um 2021'],
  ['2013-07-05~', 'about July 5, 2013', 'vers le 5 juillet 2013', 'omstreeks 5 juli 2013', 'um den 5. Juli 2013'],
  [
    '195X~',
    '1950s (approximate)',
    'années 1950 (approximatif)',
    'jaren 1950 (bij benadering)',
    '1950er-Jahre (ungefähr)',
  ],
  ['2016?', 'possibly 2016', 'peut-être 2016', 'mogelijk 2016', 'möglicherweise 2016'],
  ['2016%', 'possibly about 2016', 'peut-être vers 2016', 'mogelijk omstreeks 2016', 'möglicherweise um 2016'],
  ['2005/2014', '2005–2014', '2005–2014', '2005–2014', '2005–2014'],
  [
    '2013-07/2014-03',
    'July 2013 – March 2014',
    'juillet 2013 – mars 2014',
    'juli 2013 – maart 2014',
    'Juli 2013 – März 2014',
  ],
  [
    '2006~/2021~',
    'about 2006 – about 2021',
    'vers 2006 – vers 2021',
    'omstreeks 2006 – omstreeks 2021',
    'um 2006 – um 2021',
  ],
  ['2013-07/2014', 'July 2013 – 2014', 'juillet 2013 – 2014', 'juli 2013 – 2014', 'Juli 2013 – 2014'],
  ['2006/..', 'since 2006', 'depuis 2006', 'sinds 2006', 'seit 2006'],
  ['2013-07-05/..', 'since July 5, 2013', 'depuis le 5 juillet 2013', 'sinds 5 juli 2013', 'seit dem 5. Juli 2013'],
  ['../2014', 'until 2014', 'jusqu’en 2014', 'tot en met 2014', 'bis 2014'],
  ['../2014-07', 'until July 2014', 'jusqu’en juillet 2014', 'tot en met juli 2014', 'bis Juli 2014'],
  ['../2014-07-05', 'until July 5, 2014', 'jusqu’au 5 juillet 2014', 'tot en met 5 juli 2014', 'bis zum 5. Juli 2014'],
  ['../2014-39', 'until late 2014', 'jusqu’à fin 2014', 'tot en met eind 2014', 'bis Ende 2014'],
  ['195X/..', '1950s – …', 'années 1950 – …', 'jaren 1950 – …', '1950er-Jahre – …'],
  ['2006/', '2006 – ?', '2006 – ?', '2006 – ?', '2006 – ?'],
  ['/2014', '? – 2014', '? – 2014', '? – 2014', '? – 2014'],
];

describe('formatPeriod', () => {
  it.each(rows)('writes %s as “%s”, “%s”, “%s”, “%s”', (edtf, ...expected) => {
    const written = ['en', 'fr', 'nl', 'de'].map((locale) => formatPeriod(edtf, { locale }));
    expect(written.map((text) => text.replaceAll(/[\u2009\u202f]/g, ' '))).toEqual(expected);
  });

  it.each(['en', 'en-GB', 'fr', 'fr-CH', 'nl', 'nl-BE', 'de', 'de-AT'])(
    'writes ranges as Intl does in %s',
    (locale) => {
      const lengths = [
        [4, { year: 'numeric' }],
        [7, { year: 'numeric', month: 'long' }],
        [10, { year: 'numeric', month: 'long', day: 'numeric' }],
      ] as const;
      const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
      fc.assert(
        fc.property(day, day, fc.constantFrom(...lengths), (first, second, [length, fields]) => {
          const [start, end] = [first, second].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
          const [from, to] = [start, end].map((at) => at.toISOString().slice(0, length));
          fc.pre(from !== to);
          const format = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' });
          const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '').replaceAll('-', '–');
          const written = formatPeriod(`${from}/${to}`, { locale });
          expect(withoutSpaces(written.replaceAll('1er', '1'))).toBe(withoutSpaces(format.formatRange(start, end)));
        }),
      );
    },
  );

  it('follows the region of the locale', () => {
    expect(formatPeriod('2013-07-05', { locale: 'en-GB' })).toBe('5 July 2013');
  });

  it('writes years of the Gregorian calendar, whatever calendar the locale asks for', () => {
    expect(formatPeriod('2013-07', { locale: 'en-u-ca-buddhist' })).toBe('July 2013');
  });

  it('refuses what is not a date', () => {
    expect(() => formatPeriod('summer')).toThrow(EdtfError);
  });
});

describe('describePeriod', () => {
  it.each([
    ['1985', '1985'],
    ['2013-07', '2013-07'],
    ['2013-07-05', '2013-07-05'],
    ['195X', undefined],
    ['2014-39', undefined],
    ['2021~', undefined],
    ['2016?', undefined],
    ['2005/2014', undefined],
    ['0000', undefined],
  ])('gives %s the value %s for the HTML time element', (edtf, datetime) => {
    expect(describePeriod(edtf, resolveLocale('en')).datetime).toBe(datetime);
  });

  it('tells the words of the source where there are some, and says when they are not translated', () => {
    const label = { en: 'early 1950s', fr: 'début des années 1950' };
    expect(describePeriod('195X', resolveLocale('fr'), label)).toEqual({
      text: 'début des années 1950',
      language: 'fr',
      edtf: '195X',
    });
    expect(describePeriod('195X', resolveLocale('de'), label)).toMatchObject({ text: 'early 1950s', language: 'en' });
  });
});
