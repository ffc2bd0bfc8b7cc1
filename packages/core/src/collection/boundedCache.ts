/**
 * A function that remembers what it created for the keys it was asked last.
 *
 * @param limit how many results it keeps; the one that was created first goes first
 * @example const double = boundedCache(100, (text) => text + text)
 */
export function boundedCache<T>(limit: number, create: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const created = create(key);
    if (kept.size >= limit) kept.delete(kept.keys().next().value as string);
    kept.set(key, created);
    return created;
  };
}
