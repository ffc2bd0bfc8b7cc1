import type { Quantity, Unit } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../../test/terms.ts';
import type { TestVocabulary } from '../../test/vocabulary.ts';
import { describeQuantity } from './describeQuantity.ts';
import { formatQuantity } from './formatQuantity.ts';
import { resolveLocale } from './resolveLocale.ts';

/** Which of the spaces that do not break a locale uses changes with the release of ICU. */
function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
}

function unit(id: TestVocabulary['unit']): Unit {
  return units.find((candidate) => candidate.id === id) as Unit;
}

/** In English, French, Dutch and German. */
type Row = readonly [quantity: string, unit: TestVocabulary['unit'], en: string, fr: string, nl: string, de: string];

const rows: readonly Row[] = [
  [
    '>350',
    'company',
    'more than 350 companies',
    'plus de 350 entreprises',
    'meer dan 350 bedrijven',
    'mehr als 350 Unternehmen',
  ],
  [
    '15+',
    'company',
    'at least 15 companies',
    'au moins 15 entreprises',
    'minstens 15 bedrijven',
    'mindestens 15 Unternehmen',
  ],
  ['<10', 'job', 'fewer than 10 jobs', 'moins de 10 emplois', 'minder dan 10 banen', 'weniger als 10 Arbeitsplätze'],
  ['<10', 'square-metre', 'less than 10 m²', 'moins de 10 m²', 'minder dan 10 m²', 'weniger als 10 m²'],
  ['<=70', 'percent', 'at most 70%', 'au plus 70 %', 'hoogstens 70%', 'höchstens 70 %'],
  ['5-10', 'percent', '5–10%', '5–10 %', '5-10%', '5–10 %'],
  ['~15', 'company', 'about 15 companies', 'environ 15 entreprises', 'ongeveer 15 bedrijven', 'etwa 15 Unternehmen'],
  ['~<20', 'percent', 'almost 20%', 'près de 20 %', 'bijna 20%', 'fast 20 %'],
  [
    '~>350',
    'job',
    'just over 350 jobs',
    'un peu plus de 350 emplois',
    'iets meer dan 350 banen',
    'etwas mehr als 350 Arbeitsplätze',
  ],
  [
    '~>=105',
    'job',
    'at least about 105 jobs',
    'au moins environ 105 emplois',
    'minstens ongeveer 105 banen',
    'mindestens etwa 105 Arbeitsplätze',
  ],
  ['~5-10', 'job', 'about 5–10 jobs', 'environ 5–10 emplois', 'ongeveer 5-10 banen', 'etwa 5–10 Arbeitsplätze'],
  ['1', 'job', '1 job', '1 emploi', '1 baan', '1 Arbeitsplatz'],
  ['0', 'job', '0 jobs', '0 emploi', '0 banen', '0 Arbeitsplätze'],
  ['48000', 'job', '48,000 jobs', '48 000 emplois', '48.000 banen', '48.000 Arbeitsplätze'],
  ['4.1 billion', 'euro', '€4.1 billion', '4,1 milliards €', '€ 4,1 miljard', '4,1 Milliarden €'],
  [
    '>90 million',
    'euro',
    'more than €90 million',
    'plus de 90 millions €',
    'meer dan € 90 miljoen',
    'mehr als 90 Millionen €',
  ],
  ['35.15 million', 'euro', '€35.15 million', '35,15 millions €', '€ 35,15 miljoen', '35,15 Millionen €'],
  ['5-10.5 million', 'euro', '€5–10.5 million', '5–10,5 millions €', '€ 5-10,5 miljoen', '5–10,5 Millionen €'],
  ['8500', 'euro', '€8,500', '8 500 €', '€ 8.500', '8.500 €'],
  ['1234567', 'euro', '€1,234,567', '1 234 567 €', '€ 1.234.567', '1.234.567 €'],
  ['0.5', 'euro', '€0.50', '0,50 €', '€ 0,50', '0,50 €'],
  ['24', 'percent', '24%', '24 %', '24%', '24 %'],
  ['1/3', 'percent', '1/3', '1/3', '1/3', '1/3'],
  ['8/10', 'company', '8/10 companies', '8/10 entreprise', '8/10 bedrijven', '8/10 Unternehmen'],
  ['1', 'rank', '1st', '1er', '1e', '1.'],
  ['2', 'rank', '2nd', '2e', '2e', '2.'],
  ['3', 'rank', '3rd', '3e', '3e', '3.'],
  ['11', 'rank', '11th', '11e', '11e', '11.'],
  ['4', 'ratio', '4 times', '4 fois', '4 keer', '4 Mal'],
  ['1970', 'square-metre', '1,970 m²', '1 970 m²', '1.970 m²', '1.970 m²'],
];

describe('formatQuantity', () => {
  it.each(rows)('writes %s %s as “%s”, “%s”, “%s”, “%s”', (text, id, ...expected) => {
    const write = (locale: string): string => formatQuantity(parseQuantity(text), { locale, unit: unit(id) });
    expect(['en', 'fr', 'nl', 'de'].map(write).map(withPlainSpaces)).toEqual(expected);
  });

  it.each<[Quantity, string]>([
    [{ minExclusive: 5, max: 10 }, 'more than 5 and at most 10'],
    [{ min: 25, maxExclusive: 30, approximate: true }, 'about at least 25 and less than 30'],
    [{ minExclusive: 5, maxExclusive: 10 }, 'more than 5 and less than 10'],
  ])('writes both bounds of %j in words', (quantity, expected) => {
    expect(formatQuantity(quantity)).toBe(expected);
  });

  it('writes digits alone without a unit, in English without a locale', () => {
    expect(formatQuantity({ number: 1234.5 })).toBe('1,234.5');
  });

  it('writes negative numbers with a minus sign, where Intl puts its own', () => {
    expect(formatQuantity({ number: -5 }, { unit: unit('percent') })).toBe('−5%');
    expect(formatQuantity({ number: -4.25 }, { unit: unit('euro') })).toBe('−€4.25');
    expect(formatQuantity({ number: -4.1e9 }, { unit: unit('euro') })).toBe('−€4.1 billion');
    expect(formatQuantity({ min: -5, max: 3 }, { unit: unit('percent') })).toBe('−5 – 3%');
  });

  it('has words and numbers in one language: all in English for other locales', () => {
    expect(formatQuantity({ minExclusive: 16000 }, { locale: 'es', unit: unit('job') })).toBe('more than 16,000 jobs');
    const digits = new Intl.NumberFormat('de-CH').format(16000);
    const swiss = formatQuantity({ minExclusive: 16000 }, { locale: 'de-CH', unit: unit('job') });
    expect(swiss).toBe(`mehr als ${digits} Arbeitsplätze`);
  });

  it('is all in English where the unit has no label in the language', () => {
    const { text, language } = describeQuantity({ minExclusive: 16000 }, resolveLocale('fr'), unit('untranslated'));
    expect({ text, language }).toEqual({ text: 'more than 16,000 widgets', language: 'en' });
  });

  it.each(['en', 'en-GB', 'fr', 'fr-CH', 'nl', 'nl-BE', 'de', 'de-AT', 'de-CH'])(
    'writes as Intl does in %s',
    (locale) => {
      const currency = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 });
      const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
      for (const number of [0.25, 1.5, 12, 8500.75, 999999]) {
        const money = currency.format(number).replace(/[.,]00(?=\D|$)/, '');
        expect(formatQuantity({ number }, { locale, unit: unit('euro') })).toBe(money);
        const share = formatQuantity({ number }, { locale, unit: unit('percent') });
        expect(share).toBe(percent.format(number / 100));
      }
    },
  );

  it('never rounds: the digits of money read back as the number', () => {
    const euro = unit('euro');
    const scales: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (cents) => {
        const text = formatQuantity({ number: cents / 100 }, { unit: euro });
        const [, digits = '', word = ''] = /^€([\d.,]+)(?: (\w+))?$/.exec(text) ?? [];
        expect(Number(`${digits.replaceAll(',', '')}e${scales[word] ?? 0}`)).toBe(cents / 100);
      }),
    );
  });

  it.each(['en', 'en-GB', 'fr', 'fr-CH', 'nl', 'nl-BE', 'de', 'de-AT', 'de-CH'])(
    'keeps the number and the word for what it is said to be, in %s',
    (locale) => {
      const { qualifiers } = resolveLocale(locale).words;
      const forms: readonly (readonly [(number: number) => Quantity, string])[] = [
        [(number) => ({ number }), ''],
        [(number) => ({ number, approximate: true }), qualifiers.about],
        [(min) => ({ min }), qualifiers.atLeast],
        [(min) => ({ min, approximate: true }), `${qualifiers.atLeast} ${qualifiers.about}`],
        [(minExclusive) => ({ minExclusive }), qualifiers.moreThan],
        [(minExclusive) => ({ minExclusive, approximate: true }), qualifiers.justOver],
        [(max) => ({ max }), qualifiers.atMost],
        [(max) => ({ max, approximate: true }), `${qualifiers.atMost} ${qualifiers.about}`],
        [(maxExclusive) => ({ maxExclusive }), qualifiers.lessThan],
        [(maxExclusive) => ({ maxExclusive, approximate: true }), qualifiers.almost],
      ];
      const number = fc.integer({ min: -1e12, max: 1e12 }).map((scaled) => scaled / 1000);
      fc.assert(
        fc.property(number, fc.constantFrom(...forms), fc.constantFrom('', '%'), (value, [form, qualifier], sign) => {
          const options = sign ? { locale, unit: unit('percent') } : { locale };
          const text = formatQuantity(form(value), options);
          const before = qualifier && `${qualifier} `;
          expect(text.slice(0, before.length)).toBe(before);
          expect(readNumber(text.slice(before.length).replace(sign, ''), locale)).toBe(value);
        }),
      );
    },
  );

  it('refuses what is not a language tag', () => {
    expect(() => formatQuantity({ number: 1 }, { locale: 'en_US' })).toThrow('“en_US” is not a language tag');
  });
});

describe('describeQuantity', () => {
  it('gives the parts for a tile, and a range to be read aloud', () => {
    expect(describeQuantity({ min: 5, max: 10 }, resolveLocale('en'), unit('percent'))).toEqual({
      type: 'quantity',
      language: 'en',
      number: '5–10%',
      text: '5–10%',
      spoken: 'from 5% to 10%',
    });
    expect(describeQuantity({ minExclusive: 350 }, resolveLocale('nl'), unit('company'))).toEqual({
      type: 'quantity',
      language: 'nl',
      qualifier: 'meer dan',
      number: '350',
      unit: 'bedrijven',
      text: 'meer dan 350 bedrijven',
      spoken: 'meer dan 350 bedrijven',
    });
  });

  it.each<readonly [string, TestVocabulary['unit'], string, string, string, string]>([
    ['5-10', 'job', 'from 5 to 10 jobs', 'de 5 à 10 emplois', 'van 5 tot 10 banen', '5 bis 10 Arbeitsplätze'],
    ['~5-10', 'percent', 'about 5% to 10%', 'environ 5 % à 10 %', 'ongeveer 5% tot 10%', 'etwa 5 % bis 10 %'],
    ['4.1 billion', 'euro', '€4.1 billion', '4,1 milliards d’euros', '4,1 miljard euro', '4,1 Milliarden Euro'],
    [
      '>90 million',
      'euro',
      'more than €90 million',
      'plus de 90 millions d’euros',
      'meer dan 90 miljoen euro',
      'mehr als 90 Millionen Euro',
    ],
    ['-4.1 billion', 'euro', '−€4.1 billion', '−4,1 milliards d’euros', '−4,1 miljard euro', '−4,1 Milliarden Euro'],
    ['8500', 'euro', '€8,500', '8 500 €', '€ 8.500', '8.500 €'],
    ['2', 'rank', '2nd', '2e', '2e plaats', 'Platz 2'],
    ['1/3', 'percent', '1/3', '1/3', '1/3', '1/3'],
  ])('reads %s %s aloud as “%s”, “%s”, “%s”, “%s”', (text, id, ...expected) => {
    const speak = (locale: string): string =>
      describeQuantity(parseQuantity(text), resolveLocale(locale), unit(id)).spoken;
    expect(['en', 'fr', 'nl', 'de'].map(speak).map(withPlainSpaces)).toEqual(expected);
  });

  it('has “de” before a currency that begins with a consonant', () => {
    const dollar: Unit = { id: 'dollar', kind: 'amount', currency: 'USD' };
    expect(describeQuantity({ number: 2e6 }, resolveLocale('fr'), dollar).spoken).toBe(
      '2 millions de dollars des États-Unis',
    );
  });
});

/** A number as Intl writes it in a locale, read back. */
function readNumber(text: string, locale: string): number {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? ' ';
  const digits = text.replaceAll(/[\s\u00a0\u202f]/g, '').replaceAll(find('group'), '');
  return Number(digits.replace(find('decimal'), '.').replace('−', '-'));
}
