import type { SortedWords } from './sortWords.ts';

/** How a mistyped word may differ from the one that is meant. */
export interface Tolerance {
  /** How many letters may be left out, added, changed or swapped with their neighbour. */
  readonly edits: number;
  /** Whether the mistyped word may be the beginning of the one that is meant. */
  readonly isUnfinished: boolean;
}

/**
 * The words that can be meant by a mistyped one, with the number of edits: the distance of Damerau and Levenshtein, no
 * letter being edited twice.
 *
 * It goes through the sorted words as through a tree: what was computed for the letters that a word shares with the one
 * before it holds for both, and where these letters are too far off already, all words that begin with them are passed by.
 *
 * @param visit gets neighbouring words: the place of the first and the one behind the last, and their edits
 */
export function findTypos(
  { letters, starts, shared, jumps }: SortedWords,
  word: string,
  { edits, isUnfinished }: Tolerance,
  visit: (from: number, to: number, edits: number) => void,
): void {
  const grid = createGrid(word, edits);
  const least = [Math.min(word.length, edits + 1)];
  let known = 0;
  let place = 0;
  while (place < shared.length) {
    const start = starts[place] as number;
    const length = (starts[place + 1] as number) - start;
    let isNear = true;
    known = Math.min(known, shared[place] as number);
    while (isNear && known < length) {
      known++;
      isNear = fillRow(grid, known, letters.charCodeAt(start + known - 1), letters.charCodeAt(start + known - 2));
      least[known] = Math.min(least[known - 1] as number, readLast(grid, known));
    }
    let next = place + 1;
    if (!isNear) while ((shared[next] ?? -1) >= known) next = jumps[next] as number;
    const found = isUnfinished ? (least[known] as number) : isNear ? readLast(grid, known) : edits + 1;
    if (found <= edits) visit(place, next, found);
    place = next;
  }
}

/** For each number of first letters of a word, a row of how many edits turn them into the first letters of the wanted one. */
interface Grid {
  readonly wanted: string;
  readonly edits: number;
  /** How many cells a row has. */
  readonly width: number;
  readonly cells: Uint8Array;
}

function createGrid(word: string, edits: number): Grid {
  const width = word.length + 1;
  const cells = new Uint8Array(width * (width + edits + 1)).fill(edits + 1);
  for (let at = 0; at <= Math.min(edits, word.length); at++) cells[at] = at;
  return { wanted: word, edits, width, cells };
}

function readLast({ cells, width }: Grid, depth: number): number {
  return cells[(depth + 1) * width - 1] as number;
}

/**
 * Fills a row. Only the cells so near to the diagonal that they can be small enough are computed; the others stay too large.
 *
 * @param depth how many letters of the other word it is for
 * @param letter the last of them
 * @param before the one before it
 * @returns whether any cell is small enough
 */
function fillRow({ wanted, edits, width, cells }: Grid, depth: number, letter: number, before: number): boolean {
  let isNear = false;
  for (let at = Math.max(0, depth - edits); at <= Math.min(width - 1, depth + edits); at++) {
    const cell = depth * width + at;
    let cost = (cells[cell - width] as number) + 1;
    if (at > 0) {
      const last = wanted.charCodeAt(at - 1);
      cost = Math.min(cost, (cells[cell - 1] as number) + 1);
      cost = Math.min(cost, (cells[cell - width - 1] as number) + (letter === last ? 0 : 1));
      if (at > 1 && depth > 1 && letter === wanted.charCodeAt(at - 2) && before === last)
        cost = Math.min(cost, (cells[cell - 2 * width - 2] as number) + 1);
    }
    cells[cell] = Math.min(cost, edits + 1);
    isNear ||= cost <= edits;
  }
  return isNear;
}
