import { describe, expect, it } from 'vitest';
import { findKeyGoal } from './find-key-goal.ts';

describe('findKeyGoal', () => {
  it.each([
    ['ArrowRight', 1, false, 2],
    ['ArrowLeft', 1, false, 0],
    ['ArrowRight', 1, true, 0],
    ['ArrowLeft', 1, true, 2],
    ['ArrowLeft', 0, false, undefined],
    ['ArrowRight', 3, false, undefined],
    ['Home', 2, true, 0],
    ['End', 2, true, 3],
    ['Tab', 2, false, undefined],
  ])('takes %s at mark %s, right to left: %s, to %s of four', (key, index, isRightToLeft, goal) => {
    expect(findKeyGoal(key, { index, count: 4, isRightToLeft })).toBe(goal);
  });
});
