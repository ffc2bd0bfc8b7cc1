/**
 * An address that is safe to link to: `http:` and `https:` alone.
 *
 * @returns `undefined` for all other addresses, such as `javascript:`, and for what is not an address
 * @example findSafeUrl('javascript:alert(1)') // undefined
 */
export function findSafeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
}
