/**
 * The id that a misspelt one is closest to: the one that the fewest letters have to be changed for. `undefined` when there
 * is none to choose from.
 *
 * @example findNearestId('celiad', ['celyad', 'ucb']) // 'celyad'
 */
export function findNearestId(id: string, known: Iterable<string>): string | undefined {
  let [nearest, least]: [string | undefined, number] = [undefined, Infinity];
  for (const candidate of known) {
    const distance = countEdits(id.slice(0, 100), candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Levenshtein distance. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const swap = (row[column] as number) + Number(letter !== other);
      next.push(Math.min(swap, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
