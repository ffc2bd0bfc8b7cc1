// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSummary } from './format-summary.mjs';

test('formatSummary lines the counts up and closes with their sums', () => {
  const summary = formatSummary([
    { name: '@walbio/widgets', passed: 128, skipped: 2, failures: [] },
    { name: 'lint', passed: 0, skipped: 0, failures: [{ name: 'failed', message: '' }], remark: 'failed' },
  ]);
  assert.deepEqual(summary.split('\n'), [
    'package           passed   failed  skipped',
    '@walbio/widgets      128        0        2',
    'lint                   0        1        0  failed',
    '',
    '128 passed, 1 failed, 2 skipped',
  ]);
});

test('formatSummary counts nothing as zeros', () => {
  assert.equal(formatSummary([]).split('\n').at(-1), '0 passed, 0 failed, 0 skipped');
});
