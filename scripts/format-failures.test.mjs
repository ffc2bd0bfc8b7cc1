// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFailures } from './format-failures.mjs';

const green = { name: '@walbio/data', passed: 9, skipped: 0, failures: [] };

/** @param {string} message */
const red = (message) => ({
  ...green,
  name: '@walbio/core',
  failures: [{ name: 'find.test.ts › finds the latest', message }],
});

test('formatFailures writes nothing where nothing failed', () => {
  assert.equal(formatFailures([green]), '');
});

test('formatFailures names each test that failed, and what was said of it without its colours', () => {
  assert.deepEqual(formatFailures([green, red('expected \u001b[31m1\u001b[39m\n\nto be 2\n')]).split('\n'), [
    '✗ @walbio/core › find.test.ts › finds the latest',
    '    expected 1',
    '    to be 2',
  ]);
});

test('formatFailures cuts a long message, and says so', () => {
  const lines = formatFailures([red('line\n'.repeat(50))]).split('\n');
  assert.deepEqual([lines.length, lines.at(-1)], [14, '    …']);
});

test('formatFailures names a task that failed without a test, and the last that it wrote', () => {
  const output = `${'begun\n'.repeat(20)}\nerror TS2322\n`;
  const lines = formatFailures([
    { ...green, remark: 'build failed', failures: [{ name: 'build failed', message: output }] },
  ]).split('\n');
  assert.deepEqual([lines[0], lines[1], lines.at(-1)], ['✗ @walbio/data › build failed', '    …', '    error TS2322']);
  assert.equal(lines.length, 14);
});
