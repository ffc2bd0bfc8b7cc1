// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { summarizeRun } from './summarize-run.mjs';

const core = {
  id: '@walbio/core#test',
  name: '@walbio/core',
  folder: 'packages/core',
  reportFile: 'test-results/vitest.json',
};
const report = { passed: 5, skipped: 1, failures: [] };
const nothing = { passed: 0, skipped: 0, failures: [] };

describe('summarizeRun', () => {
  test('shows what a package counted', () => {
    const rows = summarizeRun({ tests: [{ ...core, report }], outcomes: [{ id: core.id, exitCode: 0 }], code: 0 });
    assert.deepEqual(rows, [{ name: '@walbio/core', ...report }]);
  });

  for (const [condition, ran, counted, remark] of /** @type {const} */ ([
    ['a package that counted nothing', [{ id: core.id, exitCode: 0 }], nothing, 'no test was counted'],
    ['a runner that broke after its last test', [{ id: core.id, exitCode: 3 }], report, 'ended with exit code 3'],
    ['tests that did not run because a build failed', [], nothing, 'did not run'],
  ])) {
    test(`counts ${condition} as one failure`, () => {
      const [row] = summarizeRun({ tests: [{ ...core, report: counted }], outcomes: ran, code: 1 });
      assert.deepEqual([row?.failures, row?.remark], [[{ name: remark, message: '' }], remark]);
    });
  }

  test('keeps what a runner wrote that broke', () => {
    const ran = [{ id: core.id, exitCode: 3, output: 'out of memory' }];
    const [row] = summarizeRun({ tests: [{ ...core, report }], outcomes: ran, code: 3 });
    assert.deepEqual(row?.failures, [{ name: 'ended with exit code 3', message: 'out of memory' }]);
  });

  test('does not count a failed test twice', () => {
    const failing = { ...report, failures: [{ name: 'b.test.ts › writes', message: 'expected 1 to be 2' }] };
    const rows = summarizeRun({
      tests: [{ ...core, report: failing }],
      outcomes: [{ id: core.id, exitCode: 1 }],
      code: 1,
    });
    assert.deepEqual(rows, [{ name: '@walbio/core', ...failing }]);
  });

  test('names each other task that failed, and none that passed', () => {
    const outcomes = [
      { id: '@walbio/data#build', exitCode: 2, output: 'no such record' },
      { id: '//#lint', exitCode: 1 },
      { id: '@walbio/core#check', exitCode: 0 },
    ];
    const rows = summarizeRun({ tests: [], outcomes, code: 2 });
    assert.deepEqual(
      rows.map(({ name, remark, failures }) => [name, remark, failures]),
      [
        ['@walbio/data', 'build failed', [{ name: 'build failed', message: 'no such record' }]],
        ['lint', 'failed', [{ name: 'failed', message: '' }]],
      ],
    );
  });

  test('counts a run that failed for no known reason', () => {
    const tests = [{ ...core, report }];
    const rows = summarizeRun({ tests, outcomes: [{ id: core.id, exitCode: 0 }], code: 7 });
    const failures = [{ name: 'ended with exit code 7', message: '' }];
    assert.deepEqual(rows.at(-1), { name: 'turbo', ...nothing, failures, remark: 'ended with exit code 7' });
  });
});
