/**
 * Reads an attribute that holds a list, separated by spaces. `undefined` where it is left out or empty, which asks for all.
 *
 * @example readList('celyad ucb') // ['celyad', 'ucb']
 */
export function readList(text: string | null | undefined): readonly string[] | undefined {
  const items = (text ?? '').split(/\s+/).filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
}
