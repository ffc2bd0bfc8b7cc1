/**
 * Reads an attribute that holds a list, separated by spaces or commas, each item once. Empty where it is left out.
 *
 * @example readList('celyad, ucb') // ['celyad', 'ucb']
 */
export function readList(text: string | null | undefined): readonly string[] {
  return [...new Set((text ?? '').split(/[\s,]+/).filter((item) => item !== ''))];
}
