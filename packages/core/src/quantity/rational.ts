import { QuantityError } from '@walbio/data/notation';

/** An exact number. In lowest terms; the denominator is above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The decimal number that a number is printed as: 0.1 is one tenth, not the binary fraction next to it.
 *
 * @throws {QuantityError} for what is not a finite number
 */
export function toRational(number: number): Rational {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  if (typeof number !== 'number' || !match)
    throw new QuantityError(`expected a finite number, not “${String(number)}”`);
  const [, whole = '', decimals = '', exponent = '0'] = match;
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift < 0 ? divideIntegers(digits, 10n ** BigInt(-shift)) : divideIntegers(digits * 10n ** BigInt(shift), 1n);
}

/** The quotient of two integers, in lowest terms. The denominator is above zero. */
export function divideIntegers(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The exact sum. */
export function addRationals(a: Rational, b: Rational): Rational {
  return divideIntegers(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The exact product. */
export function multiplyRationals(a: Rational, b: Rational): Rational {
  return divideIntegers(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** One divided by it. It is not zero. */
export function invertRational({ numerator, denominator }: Rational): Rational {
  return numerator < 0n ? divideIntegers(-denominator, -numerator) : divideIntegers(denominator, numerator);
}

/** The same distance from zero on the other side. */
export function negateRational({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}

/** Below zero, zero or above it as `a` is smaller than, equal to or greater than `b`. */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest number; see {@link isPrintable} for whether that is the very one. */
export function toNumber({ numerator, denominator }: Rational): number {
  const places = String(denominator).length + 20;
  return Number(`${(numerator * 10n ** BigInt(places)) / denominator}e-${places}`);
}

/**
 * The number itself where one holds it exactly, otherwise one next to it that is not greater: a lower bound stays true.
 * `undefined` below the least number.
 */
export function toNumberBelow(rational: Rational): number | undefined {
  let number = Math.min(toNumber(rational), Number.MAX_VALUE);
  while (Number.isFinite(number) && compareRationals(toRational(number), rational) > 0) number -= findStep(number);
  return Number.isFinite(number) ? number : undefined;
}

/** As {@link toNumberBelow}, but not smaller: an upper bound stays true. */
export function toNumberAbove(rational: Rational): number | undefined {
  const number = toNumberBelow(negateRational(rational));
  return number === undefined ? undefined : 0 - number;
}

/** Whether a number holds it exactly, as decimals print it. */
export function isPrintable(rational: Rational): boolean {
  const number = toNumber(rational);
  return Number.isFinite(number) && compareRationals(toRational(number), rational) === 0;
}

/** One or two places of a number’s last binary digit. */
function findStep(number: number): number {
  return Math.max(Math.abs(number) * Number.EPSILON, Number.MIN_VALUE);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
