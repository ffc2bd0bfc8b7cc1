import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';

const consumer = inject('consumer');
const tarballs = inject('tarballs');

/** What each package ships, apart from code that is split into numbered files. */
const shipped = {
  data: ['LICENSE', 'LICENSE-DATA', 'README.md', 'package.json'],
  core: ['LICENSE', 'README.md', 'package.json'],
  widgets: ['LICENSE', 'README.md', 'package.json'],
};

/** Entry points that are no modules, and so have no types. */
const untyped = { data: ['./data.jsonld'], core: ['./package.json'], widgets: ['./walbio.js'] };

describe.each(['data', 'core', 'widgets'] as const)('@walbio/%s', (name) => {
  it('has nothing that publint objects to', async () => {
    const pkgDir = join(consumer, 'node_modules/@walbio', name);
    const { messages, pkg } = await publint({ pkgDir, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that resolve in every way that ES modules are resolved', () => {
    const attw = join(
      dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
      'dist/index.js',
    );
    const words = [attw, tarballs[name], '--profile', 'esm-only', '--exclude-entrypoints', ...untyped[name]];
    execFileSync(process.execPath, words, { stdio: 'pipe' });
  });

  it('ships the built files, the licences and the README, and nothing else', () => {
    const files = execFileSync('tar', ['-tzf', tarballs[name]], { encoding: 'utf8' }).trim().split('\n');
    const inside = files.map((file) => file.replace(/^package\//, ''));
    expect(inside.filter((file) => !file.startsWith('dist/')).sort()).toEqual(shipped[name]);
    expect(inside.filter((file) => /\.(?:test|test-d)\.|\.yml$|\.map$|fixtures/.test(file))).toEqual([]);
  });
});
