import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../src/types.ts';
import { describeQuantity, isSign } from './describe-quantity.ts';

describe('describeQuantity', () => {
  it.each<readonly [Quantity, string | undefined, string]>([
    [{ number: 95 }, undefined, '95'],
    [{ number: 95 }, 'jobs', '95 jobs'],
    [{ number: 16_000, approximate: true }, 'jobs', 'about 16,000 jobs'],
    [{ number: 14.8 }, '%', '14.8 %'],
    [{ number: 10 }, '×', '10 times'],
    [{ number: 0.8, fraction: { numerator: 8, denominator: 10 } }, undefined, '8/10'],
    [{ number: 1 / 3, fraction: { numerator: 1, denominator: 3 }, approximate: true }, undefined, 'about 1/3'],
    [{ number: 4_100_000_000 }, 'EUR', '€4.1 billion'],
    [{ number: 409_550_000 }, 'EUR', '€409.55 million'],
    [{ number: 409_555_000 }, 'EUR', '€409,555,000'],
    [{ number: 1_234_560_000 }, 'EUR', '€1,234,560,000'],
    [{ number: 62_900_000 }, 'CHF', 'CHF 62.9 million'],
    [{ number: -1_500_000 }, undefined, '-1.5 million'],
    [{ minExclusive: 350 }, 'companies', 'more than 350 companies'],
    [{ min: 15 }, 'companies', 'at least 15 companies'],
    [{ max: 70 }, '%', 'at most 70 %'],
    [{ maxExclusive: 10 }, '%', 'less than 10 %'],
    [{ maxExclusive: 20, approximate: true }, '%', 'almost 20 %'],
    [{ minExclusive: 20, approximate: true }, '%', 'just over 20 %'],
    [{ min: 15, approximate: true }, undefined, 'at least about 15'],
    [{ max: 15, approximate: true }, undefined, 'at most about 15'],
    [{ min: 5, max: 10 }, '%', '5 to 10 %'],
    [{ min: 5, max: 10, approximate: true }, 'EUR', 'about €5 to €10'],
    [{ min: 5, maxExclusive: 10 }, 'jobs', 'at least 5 and less than 10 jobs'],
    [{ minExclusive: 5, max: 10, approximate: true }, undefined, 'about more than 5 and at most 10'],
  ])('says %j in %s as “%s”', (quantity, unit, text) => {
    expect(describeQuantity(quantity, unit)).toBe(text);
  });

  it('rounds no number', () => {
    const zeros: Readonly<Record<string, number>> = { million: 6, billion: 9 };
    const read = (text: string): number => {
      const [digits = '', word = ''] = text.replaceAll(',', '').split(' ');
      return Number(`${digits}e${zeros[word] ?? 0}`);
    };
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 1000, 10_000), (number, factor) => {
        expect(read(describeQuantity({ number: number * factor }))).toBe(number * factor);
      }),
    );
  });
});

describe('isSign', () => {
  it.each([
    ['EUR', true],
    ['%', true],
    ['×', true],
    ['m²', false],
    ['jobs', false],
  ])('takes %s for a sign: %s', (unit, sign) => {
    expect(isSign(unit)).toBe(sign);
  });
});
