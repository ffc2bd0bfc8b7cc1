import * as fc from 'fast-check';

/** Draws from what fast-check generates, so that it can shrink what it found. */
export interface Draw {
  readonly integer: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

/** Draws that read the numbers of a list one after another, and 0 behind its end: shorter lists draw simpler things. */
export function createDraw(numbers: readonly number[]): Draw {
  let at = 0;
  const next = (): number => (numbers[at++] ?? 0) / 2 ** 32;
  return {
    integer: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    chance: (share) => next() > 1 - share,
  };
}

/** Lists of numbers to draw from. */
export const drawnNumbers = fc.array(fc.nat({ max: 2 ** 32 - 1 }), { minLength: 120, maxLength: 120, size: 'max' });
