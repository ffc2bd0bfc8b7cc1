/**
 * Whether two values of JSON are the same, whatever the order in which objects hold their keys. A key whose value is
 * `undefined` counts as left out, as JSON leaves it out.
 *
 * @example isSame({ number: 95, approximate: true }, { approximate: true, number: 95 }) // true
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return listKeys(one, other).every((key) => isSame(one[key], other[key]));
}

/** Whether a value of JSON is an object or an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The keys of two objects, each once, those of the first one first. */
export function listKeys(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
