/**
 * Remarks in brackets, with a space before; brackets inside them become square ones. Nothing where there is no remark.
 *
 * @example bracketRemarks(['forecast', undefined, '2030']) // ' (forecast, 2030)'
 */
export function bracketRemarks(remarks: readonly (string | undefined)[]): string {
  const joined = remarks.filter((remark) => remark).join(', ');
  return joined ? ` (${joined.replaceAll('(', '[').replaceAll(')', ']')})` : '';
}
