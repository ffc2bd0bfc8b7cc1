import type { DateValue, Quantity, Unit, Value } from '../types.ts';
import { describeCode } from './describe-code.ts';
import { describeDate } from './describe-date.ts';
import type { Node } from './node.ts';

/** What the indicator of a value says about it. */
export interface ValueContext {
  readonly unit: Unit | undefined;
  readonly codelist: string | undefined;
}

/**
 * The properties that say the value of an observation: a quantity with its unit, a code with its term, or a date. What a
 * bound excludes is said by {@link listQualifiers}.
 */
export function describeValue(value: Value, { unit, codelist }: ValueContext): Node {
  if ('date' in value) return { value: describeDateValue(value) };
  if (!('code' in value)) return { value: describeQuantity(value, unit) };
  return { value: value.code, valueReference: codelist === undefined ? undefined : describeCode(codelist, value.code) };
}

/** What schema.org has no property for: what bounds exclude, that a number is about right, a printed fraction. */
export function listQualifiers(value: Value): Readonly<Record<string, string | true>> {
  return {
    ...('minExclusive' in value && { minExclusive: true }),
    ...('maxExclusive' in value && { maxExclusive: true }),
    ...('approximate' in value && { approximate: true }),
    ...('fraction' in value && { fraction: `${value.fraction.numerator}/${value.fraction.denominator}` }),
  };
}

function describeQuantity(quantity: Quantity, unit: Unit | undefined): Node {
  return {
    '@type': unit?.currency === undefined ? 'QuantitativeValue' : 'MonetaryAmount',
    ...('number' in quantity
      ? { value: quantity.number }
      : {
          minValue: quantity.min ?? quantity.minExclusive,
          maxValue: quantity.max ?? quantity.maxExclusive,
        }),
    currency: unit?.currency,
    unitText: unit?.currency === undefined ? (unit?.label?.en.other ?? unit?.symbol) : undefined,
  };
}

/** A date that is a bound is no date to be read by itself, so it stands behind the word that bounds it. */
function describeDateValue({ date, bound }: DateValue): string | Node {
  return bound === undefined
    ? describeDate(date)
    : { '@type': 'PropertyValue', name: bound, value: describeDate(date) };
}
