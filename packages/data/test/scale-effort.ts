/**
 * How much effort a test of a property makes: what is enough for every day, and many times that in `pnpm run fuzz`.
 *
 * @param amount how often a property is tried, or the milliseconds that it may take
 */
export function scaleEffort(amount: number): number {
  return amount * Number(process.env['WALBIO_FUZZ'] ?? 1);
}
