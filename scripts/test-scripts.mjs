// @ts-check
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { projectFolder } from './project.mjs';

const scripts = join(projectFolder, 'scripts');
const files = readdirSync(scripts).filter((name) => name.endsWith('.test.mjs'));
const counts = { passed: 0, failed: 0, skipped: 0 };

/** @param {keyof typeof counts} outcome */
const count =
  (outcome) => (/** @type {{ details: { type?: string | undefined }, skip?: unknown, todo?: unknown }} */ test) => {
    if (test.details.type !== 'suite') counts[test.skip || test.todo ? 'skipped' : outcome] += 1;
  };

run({ files: files.map((name) => join(scripts, name)) })
  .on('test:pass', count('passed'))
  .on('test:fail', count('failed'))
  .once('end', writeCounts)
  .compose(new spec())
  .pipe(process.stdout);

function writeCounts() {
  const folder = join(projectFolder, 'test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts));
  if (counts.failed > 0) process.exitCode = 1;
}
