import { expect, test } from 'vitest';
import { checkChanged, edit } from '../sound-records.ts';

test('an id in two collections is found', () => {
  expect(checkChanged({ 'records/areas/celyad.yml': 'name: { en: Celyad }\nkind: company\n' })).toMatchObject([
    { rule: 'unique-ids', file: 'records/areas/celyad.yml', line: 1 },
  ]);
});

test('two statements with one id are found, and a key tells them apart', () => {
  const second = (key: string) =>
    edit('  phase:', `    - value: 213\n      ${key}cite: { source: article-2016, exact: "213" }\n  phase:`);
  expect(checkChanged(second(''))).toMatchObject([
    { rule: 'unique-ids', line: 9, found: 'a second statement with the id “celyad.jobs.article-2016”' },
  ]);
  expect(checkChanged(second('key: later\n      '))).toEqual([]);
});

test('a redirect from an id that a record still has is found', () => {
  const problems = checkChanged({ 'records/redirects/celyad.yml': 'kind: organization\nmoved: celyad\n' });
  expect(problems.map(({ rule }) => rule)).toContain('unique-ids');
});
