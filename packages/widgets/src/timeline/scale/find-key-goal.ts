/** Where the keyboard is among marks. */
export interface KeyPlace {
  readonly index: number;
  readonly count: number;
  /** Whether time runs from right to left, as the words do. */
  readonly isRightToLeft: boolean;
}

/**
 * The mark that a key goes to: the next or the one before by the arrow that points there, the first by Home, the last by End.
 *
 * @returns its index; `undefined` for any other key, and at the end
 * @example findKeyGoal('ArrowRight', { index: 0, count: 3, isRightToLeft: false }) // 1
 */
export function findKeyGoal(key: string, { index, count, isRightToLeft }: KeyPlace): number | undefined {
  const goals = new Map([
    ['Home', 0],
    ['End', count - 1],
    ['ArrowLeft', isRightToLeft ? index + 1 : index - 1],
    ['ArrowRight', isRightToLeft ? index - 1 : index + 1],
  ]);
  const goal = goals.get(key);
  return goal !== undefined && goal >= 0 && goal < count ? goal : undefined;
}
