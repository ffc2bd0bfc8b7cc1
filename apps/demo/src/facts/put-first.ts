/**
 * A copy in which what `first` names stands first, in its order; the rest follows as it was.
 *
 * @example putFirst(['a', 'b', 'c'], ['c'], (letter) => letter) // ['c', 'a', 'b']
 */
export function putFirst<T>(values: readonly T[], first: readonly string[], name: (value: T) => string): readonly T[] {
  const rank = (value: T): number => {
    const index = first.indexOf(name(value));
    return index === -1 ? first.length : index;
  };
  return [...values].sort((a, b) => rank(a) - rank(b));
}
