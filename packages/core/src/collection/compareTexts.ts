/**
 * Compares texts by their code units, so that their order is the same in every locale.
 *
 * @example ['b', 'a'].sort(compareTexts) // ['a', 'b']
 */
export function compareTexts(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
