import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './documents.ts';

const core = join(root, 'packages/core');
const checkedIn = join(root, 'docs/reference');

let written: string;
beforeAll(() => {
  written = mkdtempSync(join(tmpdir(), 'reference-'));
  const typedoc = dirname(createRequire(join(core, 'package.json')).resolve('typedoc/package.json'));
  execFileSync(process.execPath, [join(typedoc, 'bin/typedoc'), '--out', written, '--logLevel', 'Warn'], { cwd: core });
});
afterAll(() => rmSync(written, { recursive: true }));

it('the reference is what the doc comments say; if not, run `pnpm run docs` in packages/core', () => {
  expect(readPages(checkedIn)).toEqual(readPages(written));
});

function readPages(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const pages = names.filter((name) => name.endsWith('.md'));
  return Object.fromEntries(pages.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
