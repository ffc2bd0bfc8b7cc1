import type { Quantity, Unit } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import { omitUndefined } from '../collection/omitUndefined.ts';
import type { ValueDescription } from './description.ts';
import { formatNumber } from './formatNumber.ts';
import { formatUnit } from './formatUnit.ts';
import { qualifyBounds } from './qualifyBounds.ts';
import { english } from './resolveLocale.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/**
 * A quantity in words. Where the unit has no label in the language, all of it is in English.
 *
 * @example describeQuantity({ minExclusive: 350 }, resolveLocale('en'), company).text // 'more than 350 companies'
 */
export function describeQuantity(quantity: Quantity, asked: ResolvedLocale, unit?: Unit): ValueDescription {
  const locale = unit?.label && !unit.label[asked.language] ? english : asked;
  const { qualifier, number, spoken = number } = describeNumber(quantity, locale, unit);
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
  readonly spoken?: string;
}

function describeNumber(quantity: Quantity, locale: ResolvedLocale, unit: Unit | undefined): NumberDescription {
  const { qualifiers, range, and } = locale.words;
  const about = quantity.approximate && qualifiers.about;
  const write = (...numbers: readonly number[]): string => formatNumber(numbers, locale, unit);
  if (isExact(quantity)) {
    const { number, fraction } = quantity;
    return { qualifier: about, number: fraction ? `${fraction.numerator}/${fraction.denominator}` : write(number) };
  }
  const { min, max } = quantity;
  if (min !== undefined && max !== undefined) {
    const spoken = `${range[0]} ${write(min)} ${range[1]} ${write(max)}`;
    return { qualifier: about, number: write(min, max), spoken };
  }
  const bounds = qualifyBounds(quantity, qualifiers).map((bound) => ({ ...bound, number: write(bound.number) }));
  const [first, second] = bounds;
  if (first && !second) return first;
  return { qualifier: about, number: bounds.map((bound) => `${bound.qualifier} ${bound.number}`).join(` ${and} `) };
}
