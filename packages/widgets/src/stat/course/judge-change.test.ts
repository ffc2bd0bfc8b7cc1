import { containsQuantity } from '@walbio/core';
import type { Quantity, Value } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { isMove, judgeChange } from './judge-change.ts';
import type { Direction } from './judge-change.ts';
import { measureChange } from './measure-change.ts';

describe('judgeChange', () => {
  it.each<[before: string, after: string, direction: Direction]>([
    ['250', '>350', 'rose'],
    ['>350', '250', 'fell'],
    ['<400', '>350', 'open'],
    ['350', '>350', 'rose'],
    ['350', '≥350', 'notFallen'],
    ['350', '≤350', 'notRisen'],
    ['350', '350', 'unchanged'],
    ['>350', '>350', 'open'],
    ['5-10', '11', 'rose'],
    ['5-10', '10', 'notFallen'],
    ['5-10', '7', 'open'],
    ['~10', '80', 'seemsRisen'],
    ['~80', '~10', 'seemsFallen'],
    ['~15', '~15', 'similar'],
    ['0', '0', 'unchanged'],
    ['-5', '-6', 'fell'],
  ])('judges %s, then %s as %s', (before, after, direction) => {
    expect(judgeChange(parseQuantity(before), parseQuantity(after), 'count')).toBe(direction);
  });

  it.each<[before: string, after: string, direction: Direction]>([
    ['3', '1', 'rose'],
    ['1', '2', 'fell'],
    ['2', '2', 'unchanged'],
  ])('judges place %s, then place %s as %s', (before, after, direction) => {
    expect(judgeChange(parseQuantity(before), parseQuantity(after), 'rank')).toBe(direction);
  });

  it.each<[before: Value, after: Value, direction: Direction]>([
    [{ code: 'phase-1' }, { code: 'phase-2' }, 'changed'],
    [{ code: 'phase-1' }, { code: 'phase-1' }, 'unchanged'],
    [{ date: '2018' }, { date: '2020' }, 'changed'],
    [{ date: '2018' }, { date: '2018' }, 'unchanged'],
    [{ date: '2018' }, { date: '2018-05' }, 'open'],
    [{ date: '2018', bound: 'after' }, { date: '2018', bound: 'after' }, 'open'],
    [{ number: 1 }, { code: 'phase-1' }, 'open'],
  ])('judges %j, then %j as %s', (before, after, direction) => {
    expect(judgeChange(before, after)).toBe(direction);
  });

  describe('of every two quantities', () => {
    const quantities = ['3', '5', '>3', '<5', '≥3', '≤5', '3-5', '>5', '<3', '4-8', '0', '-2'].map((text) =>
      parseQuantity(text),
    );
    const numbers = Array.from({ length: 41 }, (_, index) => index / 2 - 10);
    const possible = (quantity: Quantity) => numbers.filter((number) => containsQuantity(quantity, { number }));
    const pairs = quantities.flatMap((before) => quantities.map((after) => [before, after] as const));
    const claims: Partial<Record<Direction, (before: number, after: number) => boolean>> = {
      rose: (before, after) => after > before,
      fell: (before, after) => after < before,
      unchanged: (before, after) => after === before,
      notFallen: (before, after) => after >= before,
      notRisen: (before, after) => after <= before,
    };

    it.each(pairs)('says nothing of %j, then %j that two possible numbers deny', (before, after) => {
      const direction = judgeChange(before, after, 'count');
      const holds = claims[direction];
      if (!holds) expect(direction).toBe('open');
      const size = isMove(direction) ? measureChange(before, after, { direction, kind: 'count' }) : {};
      for (const first of possible(before)) {
        for (const second of possible(after)) {
          if (holds) expect(holds(first, second)).toBe(true);
          const difference = { number: Math.abs(second - first) };
          if (size.difference) expect(containsQuantity(size.difference, difference)).toBe(true);
        }
      }
    });

    it.each(pairs)('leaves nothing open of %j, then %j that all possible numbers agree in', (before, after) => {
      if (judgeChange(before, after, 'count') !== 'open') return;
      const signs = possible(before).flatMap((first) => possible(after).map((second) => Math.sign(second - first)));
      expect(new Set(signs)).toContain(1);
      expect(new Set(signs)).toContain(-1);
    });
  });
});
