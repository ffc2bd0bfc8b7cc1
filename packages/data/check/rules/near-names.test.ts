import { expect, test } from 'vitest';
import { checkChanged } from '../sound-records.ts';
import type { Texts } from '../sound-records.ts';

const named = (name: string, more = ''): string =>
  `name: ${name}\n${more}cite: { source: article-2016, exact: YES }\nkind: company\n`;
const pair = (first: string, second: string, more = ''): Texts => ({
  'records/organizations/a-first.yml': named(first),
  'records/organizations/b-second.yml': named(second, more),
});

test.each([
  ['the same name', 'Novadip Biosciences', 'Novadip Biosciences'],
  ['other capitals', 'Novadip Biosciences', 'Novadip BioSciences'],
  ['accents and hyphens', 'Liege-Life', 'Liège Life'],
  ['one letter replaced', 'Promethera', 'Promathera'],
  ['one letter more', 'Univercells', 'Univercellss'],
])('%s is found', (_, first, second) => {
  expect(checkChanged(pair(first, second))).toMatchObject([
    { rule: 'near-names', file: 'records/organizations/b-second.yml', line: 1, column: 7 },
  ]);
});

test.each([
  ['short names that differ by a letter', 'UCB', 'UCL'],
  ['names that differ by two letters', 'Promethera', 'Promathara'],
])('%s are left alone', (_, first, second) => {
  expect(checkChanged(pair(first, second))).toEqual([]);
});

test('an exception that is needed is accepted', () => {
  expect(checkChanged(pair('Promethera', 'Promathera', 'distinctFrom: [a-first]\n'))).toEqual([]);
});

test('an exception that is not needed is found', () => {
  expect(checkChanged(pair('Promethera', 'Celgene', 'distinctFrom: [a-first]\n'))).toMatchObject([
    { rule: 'near-names', line: 2, mend: 'remove it' },
  ]);
});

test('an exception for a record that does not exist is found once', () => {
  expect(checkChanged(pair('Promethera', 'Celgene', 'distinctFrom: [a-frist]\n'))).toMatchObject([
    { rule: 'references', line: 2, mend: 'write “a-first”' },
  ]);
});
