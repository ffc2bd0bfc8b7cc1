import type { Quantity } from '@walbio/data';
import { parseEdtf, parseQuantity, stringifyQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod } from './formatPeriod.ts';
import { formatQuantity } from './formatQuantity.ts';

const number = fc.integer({ min: -1e12, max: 1e12 }).map((scaled) => scaled / 1000);
const quantity = quantityOf(number);

/** Quantities of every form, exact, bounded or approximate. */
function quantityOf(value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> {
  const bounds = ['number', 'min', 'minExclusive', 'max', 'maxExclusive'] as const;
  const range = fc.tuple(value, fc.integer({ min: 1, max: 9 })).map(([min, width]) => ({ min, max: min + width }));
  const fraction = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 })).map(([numerator, denominator]) => ({
    number: numerator / denominator,
    fraction: { numerator, denominator },
  }));
  const single = fc.tuple(fc.constantFrom(...bounds), value).map(([bound, at]) => ({ [bound]: at }));
  return fc
    .tuple(fc.oneof(single, range, fraction), fc.boolean())
    .map(([form, approximate]): Quantity => (approximate ? { ...form, approximate } : form));
}

const sign = fc.constantFrom('', '>', '>=', '≥', '<', '<=', '≤');
const word = fc.constantFrom('', ' thousand', ' million', ' billion');
const digits = fc.integer({ min: 0, max: 99999 }).map((scaled) => `${scaled / 100}`);
const written = fc.oneof(
  fc.tuple(fc.constantFrom('', '~'), sign, digits, word).map((parts) => parts.join('')),
  fc.tuple(digits, word).map(([text, behind]) => `${text}+${behind}`),
);

describe('the short form of a quantity', () => {
  it('is read back as the quantity that was written, for every form, exact, bounded or approximate', () => {
    fc.assert(fc.property(quantity, (value) => void expect(parseQuantity(stringifyQuantity(value))).toEqual(value)));
  });

  it('has one canonical text: what is read and written once stays as it is', () => {
    fc.assert(
      fc.property(written, (text) => {
        const canonical = stringifyQuantity(parseQuantity(text));
        expect(stringifyQuantity(parseQuantity(canonical))).toBe(canonical);
        expect(parseQuantity(canonical)).toEqual(parseQuantity(text));
      }),
    );
  });

  it('tells two quantities apart in words where it tells them apart', () => {
    const close = quantityOf(fc.integer({ min: -1, max: 2 }));
    fc.assert(
      fc.property(close, close, (a, b) => {
        const isSame = stringifyQuantity(a) === stringifyQuantity(b);
        for (const locale of ['en', 'fr', 'nl', 'de']) {
          expect(formatQuantity(a, { locale }) === formatQuantity(b, { locale })).toBe(isSame);
        }
      }),
    );
  });
});

describe('a date in EDTF', () => {
  const year = fc.constantFrom('1950', '2013', '2014');
  const part = fc.constantFrom('', '-01', '-12', '-33', '-36', '-37', '-38', '-39', '-40', '-41', '-02-28');
  const date = fc.oneof(
    fc.tuple(year, part, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join('')),
    year.map((text) => `${text.slice(0, 3)}X`),
    year.map((text) => `${text.slice(0, 2)}XX`),
  );
  const period = fc.oneof(
    date,
    ...['/..', '/'].map((end) => date.map((text) => text + end)),
    ...['../', '/'].map((start) => date.map((text) => start + text)),
    fc
      .tuple(date, date)
      .filter(([start, end]) => start !== end)
      .map((ends) => ends.join('/'))
      .filter(isForward),
  );

  it('differs in words from every other, in each language', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        for (const locale of ['en', 'fr', 'nl', 'de']) {
          expect(formatPeriod(a, { locale }) === formatPeriod(b, { locale })).toBe(a === b);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function isForward(text: string): boolean {
  try {
    return Boolean(parseEdtf(text));
  } catch {
    return false;
  }
}
