/**
 * Compares ids by their code units: the order in which every collection is published.
 *
 * @example ['ucb', 'awex'].sort(compareIds) // ['awex', 'ucb']
 */
export function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
