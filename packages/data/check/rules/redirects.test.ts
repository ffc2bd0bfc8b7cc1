import { expect, test } from 'vitest';
import { kindOf, redirectKinds } from '../../src/collections.ts';
import { checkChanged } from '../sound-records.ts';

const redirect = (to: string): string => `kind: organization\nmoved: ${to}\n`;

test('a redirect to a redirect is found', () => {
  const changes = { 'records/redirects/old.yml': redirect('older'), 'records/redirects/older.yml': redirect('celyad') };
  expect(checkChanged(changes)).toContainEqual(
    expect.objectContaining({
      rule: 'redirects',
      file: 'records/redirects/old.yml',
      mend: 'point it to where “older” leads',
    }),
  );
});

test('a redirect to a record is none', () => {
  expect(checkChanged({ 'records/redirects/old.yml': redirect('celyad') })).toEqual([]);
});

test('every kind of record but a redirect can move', () => {
  expect(redirectKinds.toSorted()).toEqual(
    Object.values(kindOf)
      .filter((kind) => kind !== 'redirect')
      .sort(),
  );
});

test.each([
  ['source', 'article-2016'],
  ['unit', 'job'],
  ['codelist', 'clinical-phase'],
  ['indicator', 'jobs'],
  ['observation', 'celyad.jobs.article-2016'],
])('an id of kind %s can move', (kind, id) => {
  expect(checkChanged({ 'records/redirects/old.yml': `kind: ${kind}\nmoved: ${id}\n` })).toEqual([]);
});

test.each(redirectKinds.filter((kind) => kind !== 'organization'))(
  'a redirect of kind %s cannot lead to a record of another kind',
  (kind) => {
    const problems = checkChanged({ 'records/redirects/old.yml': `kind: ${kind}\nmoved: celyad\n` });
    expect(problems).toMatchObject([{ rule: 'references', expected: `the id of a record of kind ${kind}` }]);
  },
);
