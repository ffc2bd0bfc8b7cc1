import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeLeast } from './takeLeast.ts';

describe('takeLeast', () => {
  it('takes what sorting and cutting takes', () => {
    const limit = fc.oneof(fc.nat({ max: 30 }), fc.constant(Infinity));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), limit, (values, count) => {
        const expected = [...values].sort((a, b) => a - b).slice(0, count);
        expect(takeLeast(values, count, (a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
