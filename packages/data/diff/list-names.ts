/**
 * Names in a sentence; of a long list the first ones, and how many more there are.
 *
 * @param upTo how many names are written out
 * @example listNames(['Celyad', 'UCB', 'GSK']) // 'Celyad, UCB and GSK'
 * @example listNames(['Celyad', 'UCB', 'GSK'], 2) // 'Celyad, UCB and 1 more'
 */
export function listNames(names: readonly string[], upTo = 24): string {
  const left = names.length - upTo;
  const shown = left > 0 ? [...names.slice(0, upTo), `${left} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
