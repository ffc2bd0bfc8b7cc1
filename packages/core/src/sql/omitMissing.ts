/** A value without what is missing in it: no `undefined` in an object, and no object that nothing is left of. */
export function omitMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(omitMissing);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, omitMissing(part)] as const);
  const found = entries.filter(([, part]) => part !== undefined);
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
