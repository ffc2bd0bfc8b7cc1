/** Numbers that look random and are the same for the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = (share: number): boolean => next() < share;
  const some = <T>(list: readonly T[], most: number, least = 0): readonly T[] =>
    Array.from({ length: least + below(most - least + 1) }, () => pick(list));
  return { below, pick, chance, some };
}

/** Draws. */
export interface Random {
  /** A whole number from 0, below an end. */
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Whether something happens that does so in a share of all cases. */
  readonly chance: (share: number) => boolean;
  /** Up to so many of a list, with repetitions. */
  readonly some: <T>(list: readonly T[], most: number, least?: number) => readonly T[];
}

/** A property that is there in a share of all cases. */
export function maybe<K extends string, T>(
  random: Random,
  share: number,
  key: K,
  create: () => T,
): Readonly<Partial<Record<K, T>>> {
  return (random.chance(share) ? { [key]: create() } : {}) as Readonly<Partial<Record<K, T>>>;
}
