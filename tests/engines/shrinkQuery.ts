/**
 * The smallest query that still does what a larger one did: parts are left out one after another, as long as it does.
 *
 * @param stillDoes whether a smaller query does it too
 */
export async function shrinkQuery(query: unknown, stillDoes: (smaller: unknown) => Promise<boolean>): Promise<unknown> {
  for (const smaller of listSmaller(query)) {
    if (await stillDoes(smaller)) return shrinkQuery(smaller, stillDoes);
  }
  return query;
}

/** What is left of a value without one of its parts, or with a smaller one; the larger parts are left out first. */
function* listSmaller(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const rebuild = (parts: readonly (readonly [string, unknown])[]): unknown =>
    Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  for (const [left] of entries) yield rebuild(entries.filter(([name]) => name !== left));
  for (const [name, part] of entries) {
    for (const smaller of listSmaller(part)) {
      yield rebuild(entries.map(([other, kept]) => [other, other === name ? smaller : kept]));
    }
  }
}
