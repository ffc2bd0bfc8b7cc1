import { describe, expect, it, vi } from 'vitest';
import { boundedCache } from './boundedCache.ts';

describe('boundedCache', () => {
  it('creates once for a key, and again when the key was forgotten', () => {
    const create = vi.fn((key: string) => key.length);
    const cached = boundedCache(2, create);
    expect(['a', 'a', 'bb', 'ccc', 'a'].map(cached)).toEqual([1, 1, 2, 3, 1]);
    expect(create.mock.calls.map(([key]) => key)).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('does not remember what failed', () => {
    const cached = boundedCache(2, (key): string => {
      throw new Error(key);
    });
    expect(() => cached('a')).toThrow('a');
    expect(() => cached('a')).toThrow('a');
  });
});
