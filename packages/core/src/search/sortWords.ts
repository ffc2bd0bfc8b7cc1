import { compareTexts } from '../collection/compareTexts.ts';

/**
 * The different words of all texts, in the order of their UTF-16 code units: those with one beginning are neighbours. What
 * stands beside them makes a tree of them, in which each beginning that several words share is gone through once.
 */
export interface SortedWords {
  readonly words: readonly string[];
  /** The letters of all words, side by side: where they are gone through, that is twice as fast. */
  readonly letters: string;
  /** Where each word begins in `letters`; one more than there are words. */
  readonly starts: Uint32Array;
  /** How many letters each word begins with that the one before it begins with too. */
  readonly shared: Uint8Array;
  /** The next place whose word shares fewer letters with the one before it; the number of words where there is none. */
  readonly jumps: Uint32Array;
}

/** Sorts different words of at most 255 letters. */
export function sortWords(unsorted: Iterable<string>): SortedWords {
  const words = [...unsorted].sort(compareTexts);
  const shared = Uint8Array.from(words, (word, place) => countShared(word, words[place - 1] ?? ''));
  const starts = new Uint32Array(words.length + 1);
  for (const [place, word] of words.entries()) starts[place + 1] = (starts[place] as number) + word.length;
  return { words, letters: words.join(''), starts, shared, jumps: listJumps(shared) };
}

function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function listJumps(shared: Uint8Array): Uint32Array {
  const jumps = new Uint32Array(shared.length);
  for (let place = shared.length - 1; place >= 0; place--) {
    let next = place + 1;
    while ((shared[next] ?? -1) >= (shared[place] as number)) next = jumps[next] as number;
    jumps[place] = next;
  }
  return jumps;
}

/** The first place whose word does not come before the one asked for. */
export function findPlace({ words }: SortedWords, word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
