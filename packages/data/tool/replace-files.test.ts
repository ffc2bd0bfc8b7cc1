import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFiles } from './replace-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walbio-replace-'));
  for (const name of ['kept', 'replaced', 'removed']) writeFileSync(join(folder, name), name);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes new files, replaces and removes others, and leaves nothing beside them', () => {
  replaceFiles(folder, new Map([...changes, ['new/folder/file', 'new']]));
  expect(readdirSync(folder).sort()).toEqual(['kept', 'new', 'replaced']);
  expect(readFileSync(join(folder, 'replaced'), 'utf8')).toBe('another text');
  expect(readFileSync(join(folder, 'new/folder/file'), 'utf8')).toBe('new');
});

it.each([
  ['a folder stands in the place of a file', 'taken'],
  ['a file stands in the place of a folder', 'kept/file'],
])('leaves everything as it was when %s', (_, path) => {
  mkdirSync(join(folder, 'taken/inner'), { recursive: true });
  expect(() => replaceFiles(folder, new Map([...changes, ['new', 'new'], [path, 'a text']]))).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['kept', 'removed', 'replaced', 'taken']);
  for (const name of ['kept', 'replaced', 'removed']) expect(readFileSync(join(folder, name), 'utf8')).toBe(name);
});

const changes = new Map([
  ['replaced', 'another text'],
  ['removed', undefined],
]);
