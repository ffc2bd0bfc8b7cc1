/** A time in milliseconds with three digits, in the unit that suits it. @example formatTime(0.0123) // '12.3 µs' */
export function formatTime(milliseconds: number): string {
  const [amount, unit] =
    milliseconds >= 1000
      ? [milliseconds / 1000, 's']
      : milliseconds >= 1
        ? [milliseconds, 'ms']
        : milliseconds >= 0.001
          ? [milliseconds * 1000, 'µs']
          : [milliseconds * 1e6, 'ns'];
  return `${formatDigits(amount)} ${unit}`;
}

/** How many times, with two or three digits. @example formatRatio(0.0312) // '0.031' */
export function formatRatio(ratio: number): string {
  if (ratio >= 1000) return Math.round(ratio).toLocaleString('en');
  return ratio >= 10 ? ratio.toFixed(0) : String(Number(ratio.toPrecision(2)));
}

function formatDigits(amount: number): string {
  if (amount >= 100) return amount.toFixed(0);
  return amount >= 10 ? amount.toFixed(1) : amount.toFixed(2);
}
