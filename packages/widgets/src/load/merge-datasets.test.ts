import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { DataError } from './data-error.ts';
import { mergeDatasets } from './merge-datasets.ts';

const { resolve } = createRequire(import.meta.url);
const read = (path: string): Dataset =>
  JSON.parse(readFileSync(resolve(`@walbio/data/records/${path}.json`), 'utf8')) as Dataset;

describe('single records put together', () => {
  const [celyad, ucb] = [read('organizations/celyad'), read('organizations/ucb')];
  const merged = mergeDatasets([celyad, ucb]);

  it('hold every record once', () => {
    const ids = merged.observations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...celyad.observations, ...ucb.observations].map(({ id }) => id)));
    expect(merged.organizations.filter(({ id }) => id === 'celyad' || id === 'ucb')).toHaveLength(2);
  });

  it('hold of a code list all codes that one of them holds', () => {
    const codes = ({ codelists }: Dataset): readonly string[] =>
      codelists.flatMap(({ id, codes: all }) => all.map(({ code }) => `${id} ${code}`)).sort();
    expect(codes(merged)).toEqual([...new Set([...codes(celyad), ...codes(ucb)])].sort());
  });

  it('are left as they are', () => {
    expect(celyad).toEqual(read('organizations/celyad'));
    expect(mergeDatasets([dataset])).toBe(dataset);
  });

  it('are of one release', () => {
    expect(() => mergeDatasets([celyad, { ...ucb, version: '9.0.0' }])).toThrow(DataError);
    expect(() => mergeDatasets([celyad, { ...ucb, version: '9.0.0' }])).toThrow('9.0.0');
    expect(() => mergeDatasets([])).toThrow(DataError);
  });
});
