/**
 * Whether a value is an object with named parts, rather than a list or nothing.
 *
 * @example isObject([]) // false
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
