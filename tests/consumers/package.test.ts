import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Dataset } from '@walbio/data';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { isRecordFile, listRecordFiles, replaceHash, shippedFiles } from './shipped-files.ts';

type PackageName = keyof typeof shippedFiles;

const consumer = inject('consumer');
const tarballs = inject('tarballs');

/** Entry points that are no modules, and so have no types. */
const untyped = {
  data: ['./data.jsonld'],
  core: ['./package.json'],
  widgets: [
    ...['./walbio.js', ...['en', 'fr', 'nl', 'de'].map((language) => `./walbio.${language}.js`)],
    ...['./walbio.css', './frame.html', './frame.js', './frame-host.js'],
  ],
};

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

  it('ships the files of its list, and nothing else: no source map, no test, no stray file', () => {
    const files = listFiles(name).filter((file) => !isRecordFile(file));
    expect(sortOnce(files.map(replaceHash))).toEqual(sortOnce(shippedFiles[name]));
  });

  it('ships no chunk that no other file imports', () => {
    const hashed = listFiles(name).filter((file) => replaceHash(file) !== file);
    const modules = listFiles(name).filter((file) => /\.(?:js|d\.ts)$/.test(file));
    const texts = modules.map((file) => [file, readShipped(name, file)] as const);
    const isImported = (chunk: string): boolean =>
      texts.some(([file, text]) => file !== chunk && text.includes(`/${basename(chunk).replace(/\.d\.ts$/, '')}`));
    expect(hashed.filter((chunk) => !isImported(chunk))).toEqual([]);
  });
});

describe('the records of @walbio/data', () => {
  it('have a file each, ids that moved have one too, and no other file stands among them', () => {
    const dataset = JSON.parse(readShipped('data', 'dist/data.json')) as Dataset;
    const expected = listRecordFiles(dataset);
    expect(expected.length).toBeGreaterThan(100);
    expect(listFiles('data').filter(isRecordFile).sort()).toEqual([...expected].sort());
  });
});

/** What a packed package holds, each by its path. */
function listFiles(name: PackageName): readonly string[] {
  const files = execFileSync('tar', ['-tzf', tarballs[name]], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return files
    .trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''));
}

function readShipped(name: PackageName, file: string): string {
  return readFileSync(join(consumer, 'node_modules/@walbio', name, file), 'utf8');
}

function sortOnce(files: readonly string[]): readonly string[] {
  return [...new Set(files)].sort();
}
