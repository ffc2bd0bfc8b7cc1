import { expect, test } from 'vitest';
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
