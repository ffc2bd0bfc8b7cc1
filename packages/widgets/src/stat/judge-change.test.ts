import type { Value } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { judgeChange } from './judge-change.ts';
import type { Direction } from './judge-change.ts';

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
});
