import type { BoundedQuantity, ExactQuantity, Quantity } from '@walbio/data';
import { isExact, QuantityError } from '@walbio/data/notation';
import {
  addRationals,
  divideIntegers,
  isPrintable,
  negateRational,
  toNumber,
  toNumberAbove,
  toNumberBelow,
  toRational,
} from './rational.ts';
import type { Rational } from './rational.ts';

/** One end of what a quantity can be. */
export interface Bound {
  readonly value: Rational;
  /** The value itself is left out: more than, less than. */
  readonly open: boolean;
  /** The source vouches for it. A bound that comes from an “about” is not firm. */
  readonly firm: boolean;
}

/**
 * What a quantity can be. An end that is `undefined` means that nothing bounds it there.
 *
 * `near` is the number that the quantity lies at or close to: an exact one, “about 15”, “almost 20”, “just over 350”.
 */
export interface Bounds {
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
  readonly near: Rational | undefined;
}

/**
 * Reads a quantity as bounds.
 *
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 */
export function toBounds(quantity: Quantity): Bounds {
  return isExact(quantity) ? exactToBounds(quantity) : boundedToBounds(quantity);
}

/**
 * Writes bounds as a quantity, or `undefined` when nothing bounds them.
 *
 * A number that decimals cannot print is a fraction, such as one third; a bound of that kind is printed by the number next to
 * it on the outer side, so that it stays true. An approximate result has a single exclusive bound only where it really is
 * almost, or just over, that number; otherwise its bounds are inclusive.
 */
export function fromBounds({ near, low, high }: Bounds): Quantity | undefined {
  if (near && low && high && Number.isFinite(toNumber(near))) return fromNear(near, low, high);
  const [min, max] = [low && toNumberBelow(low.value), high && toNumberAbove(high.value)];
  if (min === undefined && max === undefined) return undefined;
  return {
    ...(min !== undefined && { [low?.open && low.firm ? 'minExclusive' : 'min']: min }),
    ...(max !== undefined && { [high?.open && high.firm ? 'maxExclusive' : 'max']: max }),
    ...((low?.firm === false || high?.firm === false) && { approximate: true }),
  };
}

/** What the sum of two quantities can be. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return {
    low: addEnds(a.low, b.low),
    high: addEnds(a.high, b.high),
    near: a.near && b.near && addRationals(a.near, b.near),
  };
}

/** What a quantity can be with its sign turned. */
export function negateBounds({ low, high, near }: Bounds): Bounds {
  const negate = (end: Bound | undefined): Bound | undefined => end && { ...end, value: negateRational(end.value) };
  return { low: negate(high), high: negate(low), near: near && negateRational(near) };
}

function exactToBounds({ number, fraction, approximate }: ExactQuantity): Bounds {
  const near = fraction ? fractionToRational(fraction) : toRational(number);
  const end: Bound = { value: near, open: false, firm: !approximate };
  return { low: end, high: end, near };
}

function boundedToBounds(quantity: BoundedQuantity): Bounds {
  const { min, minExclusive, max, maxExclusive, approximate } = quantity;
  const low = toBound(min, minExclusive, !approximate);
  const high = toBound(max, maxExclusive, !approximate);
  const single = low && high ? undefined : (low ?? high);
  if (!low && !single) throw new QuantityError(`expected a number or a bound, not ${JSON.stringify(quantity)}`);
  if (!approximate || !single?.open) return { low, high, near: undefined };
  const [firm, soft] = [
    { ...single, firm: true },
    { ...single, open: false },
  ];
  return { low: low ? firm : soft, high: low ? soft : firm, near: single.value };
}

function toBound(inclusive: number | undefined, exclusive: number | undefined, firm: boolean): Bound | undefined {
  const number = exclusive ?? inclusive;
  return number === undefined ? undefined : { value: toRational(number), open: exclusive !== undefined, firm };
}

function fractionToRational({ numerator, denominator }: NonNullable<ExactQuantity['fraction']>): Rational {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new QuantityError(`expected a fraction of whole numbers, not ${numerator}/${denominator}`);
  }
  return divideIntegers(BigInt(numerator), BigInt(denominator));
}

function fromNear(near: Rational, low: Bound, high: Bound): Quantity {
  const number = toNumber(near);
  if (low.firm && high.firm) return fromExact(near, number);
  if (low.firm && low.open) return { minExclusive: toNumberBelow(near) ?? number, approximate: true };
  if (high.firm && high.open) return { maxExclusive: toNumberAbove(near) ?? number, approximate: true };
  return { number, approximate: true };
}

/** What no number holds exactly is a fraction, such as one third; of more digits than a fraction holds, it is “about”. */
function fromExact(exact: Rational, number: number): Quantity {
  if (isPrintable(exact)) return { number };
  const [numerator, denominator] = [Number(exact.numerator), Number(exact.denominator)];
  const isFraction = denominator > 1 && Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  return { number, ...(isFraction ? { fraction: { numerator, denominator } } : { approximate: true }) };
}

function addEnds(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  if (!a || !b) return undefined;
  return { value: addRationals(a.value, b.value), open: a.open || b.open, firm: a.firm && b.firm };
}
