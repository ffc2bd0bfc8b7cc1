import type { BoundedQuantity, ExactQuantity, Quantity } from '../types.ts';
import { formatDecimal } from './format-decimal.ts';

const multipliers = { thousand: 3, million: 6, billion: 9 } as const;

const forms = /* @__PURE__ */ defineForms();

const bounds = {
  '>': 'minExclusive',
  '>=': 'min',
  '≥': 'min',
  '<': 'maxExclusive',
  '<=': 'max',
  '≤': 'max',
} as const;

/** Thrown when a text is not a quantity in the short form. */
export class QuantityError extends Error {
  override name = 'QuantityError';
}

/**
 * Reads a quantity in the short form that records are written in.
 *
 * | written | means |
 * |---|---|
 * | `95`, `4.1 billion` | exactly that; `thousand`, `million` and `billion` multiply |
 * | `>90`, `>=15`, `≥15`, `15+` | more than, at least |
 * | `<10`, `<=70`, `≤70` | less than, at most |
 * | `5-10`, `5–10` | from 5 to 10, both included |
 * | `>=5 <10`, `>5 <=10`, `>5 <10` | from 5 to under 10, and the like: a lower bound, then an upper one |
 * | `~15`, `~<20` | about; almost |
 * | `1/3`, `8/10` | the fraction |
 *
 * @throws {QuantityError} when the text has none of these forms, a range runs backwards, or a number is too large.
 * @example parseQuantity('>90 million') // { minExclusive: 90000000 }
 */
export function parseQuantity(text: string | number): Quantity {
  const written = String(text).trim();
  return (
    parseExact(written) ??
    parseFraction(written) ??
    parseBound(written) ??
    parseRange(written) ??
    parseBounds(written) ??
    fail(written)
  );
}

/**
 * Writes a quantity in the short form; {@link parseQuantity} reads it back unchanged, whatever the published schema takes.
 *
 * @throws {RangeError} when a number is infinite or not a number, which no quantity of the published schema holds
 * @example stringifyQuantity({ minExclusive: 90 }) // '>90'
 */
export function stringifyQuantity(quantity: Quantity): string {
  const about = quantity.approximate ? '~' : '';
  return about + (isExact(quantity) ? stringifyExact(quantity) : stringifyBounds(quantity));
}

/** Whether a quantity is one number rather than bounds. */
export function isExact(quantity: Quantity): quantity is ExactQuantity {
  return 'number' in quantity;
}

function parseExact(text: string): Quantity | undefined {
  const match = forms.exact.exec(text);
  return match ? { number: scale(match[2], match[3]), ...about(match[1]) } : undefined;
}

function parseFraction(text: string): Quantity | undefined {
  const match = forms.fraction.exec(text);
  if (!match) return undefined;
  const [numerator, denominator] = [Number(match[2]), Number(match[3])];
  if (denominator === 0) throw new QuantityError(`“${text}” divides by zero`);
  if (![numerator, denominator].every(Number.isSafeInteger))
    throw new QuantityError(`“${text}” is too large to be kept; write a fraction of numbers up to 9007199254740991`);
  return { number: numerator / denominator, fraction: { numerator, denominator }, ...about(match[1]) };
}

function parseBound(text: string): Quantity | undefined {
  const plus = forms.plus.exec(text);
  if (plus) return { min: scale(plus[2], plus[3]), ...about(plus[1]) };
  const match = forms.bound.exec(text);
  if (!match) return undefined;
  return { [bounds[match[2] as keyof typeof bounds]]: scale(match[3], match[4]), ...about(match[1]) };
}

function parseRange(text: string): Quantity | undefined {
  const match = forms.range.exec(text);
  if (!match) return undefined;
  const [min, max] = [scale(match[2], match[4]), scale(match[3], match[4])];
  assertOrder(min, max, text);
  return { min, max, ...about(match[1]) };
}

function parseBounds(text: string): Quantity | undefined {
  const match = forms.bounds.exec(text);
  if (!match) return undefined;
  if (match[7] && !match[4])
    throw new QuantityError(`“${text}” leaves open what “${match[7]}” multiplies; write it behind both numbers`);
  const [low, high] = [scale(match[3], match[4]), scale(match[6], match[7])];
  assertOrder(low, high, text);
  const [lower, upper] = [match[2], match[5]] as [keyof typeof bounds, keyof typeof bounds];
  return { [bounds[lower]]: low, [bounds[upper]]: high, ...about(match[1]) };
}

function assertOrder(low: number, high: number, text: string): void {
  if (low >= high) throw new QuantityError(`“${text}” runs backwards: the first number must be the smaller one`);
}

function fail(text: string): never {
  throw new QuantityError(
    `“${text}” is not a quantity; write one such as 95, ">90", ">=15", "5-10", ">=5 <10", "~15", "1/3" or "4.1 billion"`,
  );
}

/**
 * Shifts the decimal point in the text, so that 35.15 million is 35150000 and not the nearest product of two floats. Minus
 * zero is zero.
 */
function scale(digits: string | undefined, word: string | undefined): number {
  const exponent = word ? multipliers[word as keyof typeof multipliers] : 0;
  const number = Number(`${digits}e${exponent}`);
  if (!Number.isFinite(number))
    throw new QuantityError(`“${digits}” is too large to be kept; write a number of 308 digits at most`);
  return number + 0;
}

function about(mark: string | undefined): { approximate?: true } {
  return mark ? { approximate: true } : {};
}

function stringifyExact({ number, fraction }: ExactQuantity): string {
  return fraction ? `${fraction.numerator}/${fraction.denominator}` : formatDecimal(number);
}

function stringifyBounds({ min, minExclusive, max, maxExclusive }: BoundedQuantity): string {
  if (min !== undefined && max !== undefined) return `${formatDecimal(min)}-${formatDecimal(max)}`;
  const written = [
    ['>=', min],
    ['>', minExclusive],
    ['<=', max],
    ['<', maxExclusive],
  ] as const;
  return written.flatMap(([sign, bound]) => (bound === undefined ? [] : [sign + formatDecimal(bound)])).join(' ');
}

/** The forms that a quantity can be written in. */
function defineForms() {
  const number = String.raw`(-?\d+(?:\.\d+)?)`;
  const multiplier = String.raw`(?:\s+(${Object.keys(multipliers).join('|')}))?`;
  return {
    exact: new RegExp(`^(~?)${number}${multiplier}$`),
    fraction: /^(~?)(\d+)\/(\d+)$/,
    bound: new RegExp(`^(~?)(>=|<=|≥|≤|>|<)\\s*${number}${multiplier}$`),
    plus: new RegExp(`^(~?)${number}\\+${multiplier}$`),
    range: new RegExp(`^(~?)${number}\\s*[-–]\\s*${number}${multiplier}$`),
    bounds: new RegExp(`^(~?)(>=|≥|>)\\s*${number}${multiplier}\\s*(<=|≤|<)\\s*${number}${multiplier}$`),
  };
}
