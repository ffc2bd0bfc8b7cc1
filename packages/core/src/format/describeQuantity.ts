import type { Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import { omitUndefined } from '../collection/omitUndefined.ts';
import type { ValueDescription } from './description.ts';
import { formatNumber } from './formatNumber.ts';
import { formatUnit } from './formatUnit.ts';
import { qualifyBounds } from './qualifyBounds.ts';
import type { QuantityUnit } from './quantityUnit.ts';
import { english } from './resolveLocale.ts';
import type { ResolvedLocale } from './resolveLocale.ts';
import { speakNumber } from './speakNumber.ts';

/**
 * A quantity in words. Where the unit has no label in the language, all of it is in English.
 *
 * @example describeQuantity({ minExclusive: 350 }, resolveLocale('en'), company).text // 'more than 350 companies'
 */
export function describeQuantity(quantity: Quantity, asked: ResolvedLocale, unit?: QuantityUnit): ValueDescription {
  const locale = unit?.label && !unit.label[asked.language] ? english : asked;
  const { qualifier, number, spoken } = describeNumber(quantity, locale, unit);
  const behind = formatUnit(unit, quantity, locale);
  const space = behind === unit?.symbol ? '\u00a0' : ' ';
  const tell = (digits: string): string => (qualifier ? `${qualifier} ` : '') + digits + (behind ? space + behind : '');
  return omitUndefined({
    type: 'quantity',
    language: locale.language,
    qualifier,
    number,
    unit: behind,
    text: tell(number),
    spoken: tell(spoken),
  } as const);
}

interface NumberDescription {
  readonly qualifier?: string | undefined;
  readonly number: string;
  readonly spoken: string;
}

function describeNumber(quantity: Quantity, locale: ResolvedLocale, unit: QuantityUnit | undefined): NumberDescription {
  const { qualifiers, range, and } = locale.words;
  const about = quantity.approximate && qualifiers.about;
  const write = (...numbers: readonly number[]): string => formatNumber(numbers, locale, unit);
  const speak = (number: number): string => speakNumber(number, locale, unit);
  if (isExact(quantity)) {
    const { number, fraction } = quantity;
    const parts = fraction && `${fraction.numerator}/${fraction.denominator}`;
    return { qualifier: about, number: parts ?? write(number), spoken: parts ?? speak(number) };
  }
  const { min, max } = quantity;
  if (min !== undefined && max !== undefined) {
    const spoken = [about ? '' : range[0], speak(min), range[1], speak(max)].filter(Boolean).join(' ');
    return { qualifier: about, number: write(min, max), spoken };
  }
  const bounds = qualifyBounds(quantity, qualifiers, unit);
  const [first, second] = bounds;
  if (first && !second) return { qualifier: first.qualifier, number: write(first.number), spoken: speak(first.number) };
  const tell = (say: (number: number) => string): string =>
    bounds.map(({ qualifier, number }) => `${qualifier} ${say(number)}`).join(` ${and} `);
  return { qualifier: about, number: tell(write), spoken: tell(speak) };
}
