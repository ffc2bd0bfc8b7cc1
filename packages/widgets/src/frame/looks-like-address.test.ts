import { dataset } from '@walbio/data';
import { expect, it } from 'vitest';
import { looksLikeAddress } from './looks-like-address.ts';

it.each([
  'https://example.org',
  'HTTPS:/example.org',
  'ftp:\\example.org',
  '//example.org',
  '\\\\example.org',
  ' \u0001//example.org',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:x',
])('takes %j for an address', (text) => {
  expect(looksLikeAddress(text)).toBe(true);
});

it.each(['', 'celyad', '-jobs-fte', '2013-07', 'Jobs: 2014', 'a b,c', 'Emplois\u00a0: Celyad'])(
  'takes %j for no address',
  (text) => {
    expect(looksLikeAddress(text)).toBe(false);
  },
);

it('takes no id of the data for an address', () => {
  const { observations, organizations, indicators, sources } = dataset;
  const ids = [observations, organizations, indicators, sources].flatMap((records) => records.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter(looksLikeAddress)).toEqual([]);
});
