import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseRecords } from '../build/read-records.ts';
import type { RecordFile } from '../build/record-file.ts';
import { checkForm } from './check-form.ts';
import { openFormCache } from './form-cache.ts';

const sound = { 'records/people/ann.yml': 'name: Ann\n', 'records/people/bob.yml': 'name: Bob\n' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walbio-form-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes no text anew that was found to be in canonical form', async () => {
  expect(await check(sound)).toEqual({ found: [], compared: 2 });
  expect(await check(sound)).toEqual({ found: [], compared: 0 });
});

it('compares what was edited since, also when it is edited back', async () => {
  await check(sound);
  const edited = { ...sound, 'records/people/bob.yml': 'name:   Bob\n' };
  expect(await check(edited)).toEqual({ found: ['records/people/bob.yml'], compared: 1 });
  expect(await check(edited)).toEqual({ found: ['records/people/bob.yml'], compared: 1 });
  expect(await check(sound)).toEqual({ found: [], compared: 1 });
});

it('takes the text of another collection for another text', async () => {
  await check(sound);
  expect((await check({ 'records/organizations/ann.yml': 'name: Ann\n' })).compared).toBe(1);
});

it.each([
  ['made by other rules', (text: string) => text.replace(/"rules":"[^"]*"/, '"rules":"others"')],
  ['broken', (text: string) => text.slice(0, 20)],
])('starts anew where the cache is %s', async (_what, spoil) => {
  await check(sound);
  const file = join(folder, '.cache/canonical-form.json');
  writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  expect((await check(sound)).compared).toBe(2);
});

it('goes without where the folder cannot be written to', async () => {
  writeFileSync(join(folder, '.cache'), 'a file that stands in the way');
  await check(sound);
  expect((await check(sound)).compared).toBe(2);
});

/** Checks the form as `pnpm data check` does, and counts the records that were not known. */
async function check(texts: Readonly<Record<string, string>>) {
  const cache = openFormCache(folder);
  let compared = 0;
  const has = (record: RecordFile): boolean => {
    const isKnown = cache.has(record);
    if (!isKnown) compared += 1;
    return isKnown;
  };
  const problems = await checkForm(parseRecords(texts).records, { cache: { ...cache, has } });
  cache.save();
  return { found: problems.map(({ file }) => file), compared };
}
