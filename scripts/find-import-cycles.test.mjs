// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findImportCycles } from './find-import-cycles.mjs';
import { projectFolder } from './project.mjs';
import { readImports } from './read-imports.mjs';

describe('findImportCycles', () => {
  for (const [shape, imports, cycles] of /** @type {const} */ ([
    [
      'two modules that import each other',
      [
        ['a', ['b']],
        ['b', ['a']],
      ],
      [['a', 'b', 'a']],
    ],
    ['a module that imports itself', [['a', ['a']]], [['a', 'a']]],
    [
      'a longer way, from where it closes',
      [
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ],
      [['b', 'c', 'b']],
    ],
    [
      'nothing where two ways lead to one module',
      [
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['d']],
        ['d', []],
      ],
      [],
    ],
  ])) {
    test(`finds ${shape}`, () => {
      assert.deepEqual(
        findImportCycles(new Map(/** @type {[string, string[]][]} */ (/** @type {unknown} */ (imports)))),
        cycles,
      );
    });
  }
});

describe('the modules of the project', () => {
  for (const folder of ['packages', 'apps', 'tests', 'scripts']) {
    test(`${folder}: none imports itself through others`, () => {
      const imports = readImports(join(projectFolder, folder));
      assert.deepEqual(
        findImportCycles(imports).map((way) => way.join(' → ')),
        [],
      );
    });
  }

  test('are read with what they import', () => {
    const imports = readImports(join(projectFolder, 'scripts'));
    assert.ok(imports.get('start.mjs')?.includes('preview-demo.mjs'));
  });
});
