import type { Quantity } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { measureBars } from './measure-bars.ts';
import type { TableCell } from './table-view.ts';

const cell = (value: Quantity): TableCell => ({ entries: [], key: { value } as TableCell['key'] });
const measure = (...values: readonly (Quantity | undefined)[]) =>
  measureBars(values.map((value) => value && cell(value))).map((one) => one?.bar);

describe('measureBars', () => {
  it.each([
    [
      'exact numbers in proportion',
      [{ number: 50 }, { number: 200 }],
      [
        { solid: 25, open: 0 },
        { solid: 100, open: 0 },
      ],
    ],
    [
      'a range as certain and possible',
      [{ min: 50, max: 100 }, { number: 200 }],
      [
        { solid: 25, open: 25 },
        { solid: 100, open: 0 },
      ],
    ],
    [
      'more than as certain with an open end, for which all others make room',
      [{ minExclusive: 200 }, { number: 100 }],
      [
        { solid: 90, open: 10 },
        { solid: 45, open: 0 },
      ],
    ],
    [
      'less than as possible alone',
      [{ maxExclusive: 100 }, { number: 200 }],
      [
        { solid: 0, open: 50 },
        { solid: 100, open: 0 },
      ],
    ],
    [
      'nothing for a missing value',
      [undefined, { number: 1 }, { number: 2 }],
      [undefined, { solid: 50, open: 0 }, { solid: 100, open: 0 }],
    ],
    ['nothing where there is nothing to compare', [{ number: 1 }, undefined], [undefined, undefined]],
    ['nothing below zero', [{ number: -1 }, { number: 2 }], [undefined, undefined]],
    ['nothing where all are zero', [{ number: 0 }, { number: 0 }], [undefined, undefined]],
  ] as const)('draws %s', (_, values, bars) => {
    expect(measure(...values)).toEqual(bars);
  });
});
