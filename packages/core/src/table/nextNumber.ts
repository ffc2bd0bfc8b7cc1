/**
 * The least number above a finite one that a computer can tell from it: what is more than `n` is at least that.
 *
 * @example nextUp(1) // 1.0000000000000002
 */
export function nextUp(from: number): number {
  if (from === 0) return Number.MIN_VALUE;
  const number = Float64Array.of(from);
  const bits = new BigInt64Array(number.buffer);
  bits[0] = (bits[0] as bigint) + (from > 0 ? 1n : -1n);
  return number[0] as number;
}

/**
 * The greatest number below a finite one that a computer can tell from it.
 *
 * @example nextDown(1) // 0.9999999999999999
 */
export function nextDown(from: number): number {
  return -nextUp(-from);
}
