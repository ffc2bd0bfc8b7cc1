import { describe, expect, it, vi } from 'vitest';
import { rememberLast } from './remember-last.ts';

describe('rememberLast', () => {
  it('computes again when an argument differs, and only then', () => {
    const add = vi.fn((a: number, b: number) => a + b);
    const addOnce = rememberLast(add);
    expect([addOnce(1, 2), addOnce(1, 2), addOnce(1, 3), addOnce(1, 2)]).toEqual([3, 3, 4, 3]);
    expect(add).toHaveBeenCalledTimes(3);
  });

  it('keeps nothing of what failed', () => {
    const fail = rememberLast((text: string): never => {
      throw new RangeError(text);
    });
    expect(() => fail('first')).toThrow('first');
    expect(() => fail('first')).toThrow('first');
  });
});
