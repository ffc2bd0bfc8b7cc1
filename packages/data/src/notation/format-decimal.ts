/**
 * Writes a number with digits and a decimal point alone, however large or small, and without rounding: reading the text
 * gives the same number.
 *
 * @throws {RangeError} when the number is infinite or not a number
 * @example formatDecimal(1.5e-7) // '0.00000015'
 */
export function formatDecimal(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`${number} has no decimal form; only finite numbers have one`);
  const [mantissa = '', exponent] = String(number).split('e');
  return exponent === undefined ? mantissa : shiftPoint(mantissa, Number(exponent));
}

function shiftPoint(mantissa: string, places: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
