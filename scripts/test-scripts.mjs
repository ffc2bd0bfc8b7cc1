// @ts-check
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { projectFolder } from './project.mjs';

const scripts = join(projectFolder, 'scripts');
const files = readdirSync(scripts).filter((name) => name.endsWith('.test.mjs'));
/** @type {{ passed: number, skipped: number, failures: { name: string, message: string }[] }} */
const report = { passed: 0, skipped: 0, failures: [] };

run({ files: files.map((name) => join(scripts, name)) })
  .on('test:pass', countPassed)
  .on('test:fail', keepFailure)
  .once('end', writeReport)
  .compose(new spec())
  .pipe(process.stdout);

/** @param {Omit<import('node:test').EventData.TestPass, 'details'> & { details: { type?: string | undefined } }} test */
function countPassed({ details, skip, todo }) {
  if (details.type !== 'suite') report[skip || todo ? 'skipped' : 'passed'] += 1;
}

/** @param {Omit<import('node:test').EventData.TestFail, 'details'> & { details: { type?: string | undefined, error: Error } }} test */
function keepFailure({ name, file, details }) {
  if (details.type === 'suite') return;
  report.failures.push({
    name: `${relative(scripts, file ?? '')} › ${name}`,
    message: details.error.cause instanceof Error ? String(details.error.cause) : details.error.message,
  });
}

function writeReport() {
  const folder = join(projectFolder, 'test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tests.json'), JSON.stringify(report));
  if (report.failures.length > 0) process.exitCode = 1;
}
