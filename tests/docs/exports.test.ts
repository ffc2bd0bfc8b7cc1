import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as core from '../../packages/core/src/index.ts';
import * as search from '../../packages/core/src/search/index.ts';
import * as sql from '../../packages/core/src/sql/index.ts';
import { root } from './documents.ts';

it('the table of what there is in core has every function, once', () => {
  const readme = readFileSync(join(root, 'packages/core/README.md'), 'utf8');
  const table = /^## What there is\n\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '';
  const told = Array.from(table.matchAll(/`([a-z]\w*)`/g), ([, name]) => name);
  const functions = Object.keys({ ...core, ...search, ...sql }).filter((name) => /^[a-z]/.test(name));
  expect(told.sort()).toEqual(functions.sort());
});
