// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { projectFolder } from './project.mjs';

const packages = readdirSync(join(projectFolder, 'packages')).map((name) => join('packages', name));
const licences = ['LICENSE', 'LICENSE-DATA'];

/** @param {string} path */
const read = (path) => readFileSync(join(projectFolder, path), 'utf8');

describe('a licence inside a package', () => {
  const copies = packages.flatMap((folder) => licences.map((name) => ({ name, path: join(folder, name) })));
  for (const { name, path } of copies.filter(({ path }) => existsSync(join(projectFolder, path)))) {
    test(`${path} is a copy of the project's`, () => assert.equal(read(path), read(name)));
  }
});

test('the package of the data carries both licences', () => {
  for (const name of licences) assert.ok(existsSync(join(projectFolder, 'packages/data', name)), name);
});
