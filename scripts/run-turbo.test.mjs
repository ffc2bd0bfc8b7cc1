// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addOutputs, parseStartedTask, selectFailures } from './run-turbo.mjs';

describe('parseStartedTask', () => {
  for (const [line, task] of /** @type {const} */ ([
    ['@walbio/core:build: cache miss, executing 1e12aa73672ccc11', '@walbio/core build'],
    ['@walbio/core:check: cache hit, replaying logs 1e12aa73672ccc11', '@walbio/core check'],
    ['@walbio/data:test: cache bypass, force executing 1e12aa73672ccc11', '@walbio/data test'],
    ['//:test:scripts: cache bypass, force executing 1e12aa73672ccc11', 'project test:scripts'],
    ['@walbio/core:build: dist/index.js 12 kB', undefined],
    ['', undefined],
  ])) {
    test(`reads ${String(task)} from "${line}"`, () => assert.equal(parseStartedTask(line), task));
  }
});

describe('addOutputs', () => {
  test('adds what it wrote to each task that failed, and to no other', () => {
    const output =
      '@walbio/core:test: 1 failed\n@walbio/core:check: fine\n//:lint: no-var\n@walbio/core:test: done\n• turbo\n';
    const outcomes = [
      { id: '@walbio/core#test', exitCode: 1 },
      { id: '@walbio/core#check', exitCode: 0 },
      { id: '//#lint', exitCode: 2 },
    ];
    assert.deepEqual(addOutputs(outcomes, output), [
      { id: '@walbio/core#test', exitCode: 1, output: '1 failed\ndone' },
      { id: '@walbio/core#check', exitCode: 0 },
      { id: '//#lint', exitCode: 2, output: 'no-var' },
    ]);
  });
});

describe('selectFailures', () => {
  test('writes what failed under its name', () => {
    const outcomes = [
      { id: '@walbio/core#check', exitCode: 0 },
      { id: '//#lint', exitCode: 2, output: 'no-var' },
    ];
    assert.equal(selectFailures(outcomes, 'everything'), '\n── //:lint\nno-var');
  });
  test('writes everything where turbo itself failed', () => {
    assert.equal(selectFailures([], 'everything'), 'everything');
  });
});
