import { describe, expect, it } from 'vitest';
import { listAddresses } from './list-addresses.ts';

const page = 'https://example.org/news/page.html';

describe('the addresses of what an element shows', () => {
  it('are its dataset, seen from the page', () => {
    expect(listAddresses('data.json', ['celyad'], page)).toEqual(['https://example.org/news/data.json']);
    expect(listAddresses('https://cdn.example/data.json?v=1', [], page)).toEqual(['https://cdn.example/data.json?v=1']);
  });

  it('are, in a folder, the files of its records', () => {
    expect(listAddresses('/records/organizations/', ['celyad', 'ucb'], page)).toEqual([
      'https://example.org/records/organizations/celyad.json',
      'https://example.org/records/organizations/ucb.json',
    ]);
  });

  it('do not leave the folder', () => {
    expect(listAddresses('/records/', ['../../secret?', 'a/b'], page)).toEqual([
      'https://example.org/records/..%2F..%2Fsecret%3F.json',
      'https://example.org/records/a%2Fb.json',
    ]);
  });

  it('are none where no record is named, or where there is no address', () => {
    expect(listAddresses('/records/', [], page)).toEqual([]);
    expect(listAddresses('https://', ['celyad'], page)).toEqual([]);
  });
});
