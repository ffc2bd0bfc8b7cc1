import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDelta } from '../diff/index.ts';
import { deltaFile } from '../build/delta.ts';
import { buildWorkingTree, readReleased, releasedFile } from './released.ts';
import { say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb, Workplace } from './verb.ts';

/**
 * Seals a release once its version is set: dates it, keeps its data as what later changes are held against, and writes
 * the delta that ships with it.
 */
export const seal: Verb = {
  usage: 'seal [--issued <day>]',
  summary: 'after “changeset version”: dates the release, and keeps its data and its delta',
  run: (words, workplace) => {
    const { values } = parseArgs({ args: [...words], options: { issued: { type: 'string' } } });
    const issued = values.issued ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(issued)) throw new UsageError(`“${issued}” is no day; write YYYY-MM-DD`);
    const before = readReleased(undefined, workplace);
    if (before.version === readVersion(workplace)) {
      say(workplace.terminal, `${before.version} is sealed already`);
      return 0;
    }
    setIssued(issued, workplace);
    const after = buildWorkingTree(workplace);
    const write = (file: string, content: object): void =>
      writeFileSync(join(workplace.folder, file), `${JSON.stringify(content)}\n`);
    write(deltaFile, createDelta(before, after));
    write(releasedFile, after);
    say(workplace.terminal, `sealed ${after.version}, issued ${after.issued}`);
    return 0;
  },
};

interface Manifest {
  readonly version: string;
  readonly walbio: { readonly issued: string };
}

function readManifest({ folder }: Workplace): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function readVersion(workplace: Workplace): string {
  return readManifest(workplace).version;
}

function setIssued(issued: string, workplace: Workplace): void {
  const manifest = readManifest(workplace);
  const dated = { ...manifest, walbio: { ...manifest.walbio, issued } };
  writeFileSync(join(workplace.folder, 'package.json'), `${JSON.stringify(dated, undefined, 2)}\n`);
}
