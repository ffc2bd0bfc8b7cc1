/**
 * Reads an attribute that holds ids, separated by spaces or commas, each once. Empty where it is left out.
 *
 * @example readIds('celyad, ucb') // ['celyad', 'ucb']
 */
export function readIds(text: string | null | undefined): readonly string[] {
  return [...new Set((text ?? '').split(/[\s,]+/).filter((id) => id !== ''))];
}
