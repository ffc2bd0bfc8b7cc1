import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { readLocale } from '../locale/locale.ts';
import { readSort, turnSort, writeSort } from './read-sort.ts';
import { resolveTable } from './resolve-table.ts';
import { sortRows } from './sort-rows.ts';

const outcome = resolveTable(
  dataset,
  { group: 'cell-therapy-companies', source: 'cell-therapy-2016' },
  readLocale('en'),
);
if (outcome.state !== 'shown') throw new Error(JSON.stringify(outcome));
const { view } = outcome;

const [bone, celyad, novadip, pair, promethera] = [
  'bone-therapeutics',
  'celyad',
  'novadip-biosciences',
  'orgenesis-masthercell',
  'promethera-biosciences',
];

describe('sortRows', () => {
  it.each([
    [undefined, [bone, celyad, novadip, pair, promethera]],
    ['name', [bone, celyad, novadip, pair, promethera]],
    ['-name', [promethera, pair, novadip, celyad, bone]],
    ['jobs-fte', [novadip, promethera, pair, celyad, bone]],
    ['-jobs-fte', [bone, celyad, pair, promethera, novadip]],
    ['-funds-raised', [celyad, bone, promethera, novadip, pair]],
    ['gmp-surface-to-come', [bone, pair, celyad, novadip, promethera]],
    ['-gmp-surface-to-come', [pair, bone, celyad, novadip, promethera]],
    ['expected-market-launch', [promethera, celyad, bone, novadip, pair]],
  ])('by %s', (sort, expected) => {
    expect(sortRows(view, readSort(sort), 'en').map(({ id }) => id)).toEqual(expected);
  });

  it('takes codes in the order of their list: phase 1/2 before phase 2 before phase 3', () => {
    const ids = sortRows(view, readSort('most-advanced-phase'), 'en').map(({ id }) => id);
    expect(ids.indexOf(novadip)).toBeLessThan(ids.indexOf(promethera));
    expect(ids.indexOf(promethera)).toBeLessThan(ids.indexOf(celyad));
  });
});

describe('readSort and writeSort', () => {
  it.each([
    ['jobs-fte', { by: 'jobs-fte', descending: false }],
    ['-jobs-fte', { by: 'jobs-fte', descending: true }],
    ['', undefined],
    [null, undefined],
  ])('reads %j', (text, sort) => {
    expect(readSort(text)).toEqual(sort);
    expect(writeSort(sort)).toBe(text || undefined);
  });
});

describe('turnSort', () => {
  it.each([
    [true, ['-staff', 'staff', undefined, '-staff']],
    [false, ['staff', '-staff', undefined, 'staff']],
  ])('with the highest first: %s', (highestFirst, expected) => {
    let sort = readSort('name');
    const seen = expected.map(() => writeSort((sort = turnSort(sort, 'staff', highestFirst))));
    expect(seen).toEqual(expected);
  });
});
