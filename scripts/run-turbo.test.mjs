// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseStartedTask, selectFailures } from './run-turbo.mjs';

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

describe('selectFailures', () => {
  const output =
    '@walbio/core:test: 1 failed\n@walbio/core:check: fine\n//:lint: no-var\n@walbio/core:test: done\n• turbo\n';

  test('keeps the lines of the tasks that failed, each task by itself', () => {
    const outcomes = [
      { id: '@walbio/core#test', exitCode: 1 },
      { id: '@walbio/core#check', exitCode: 0 },
      { id: '//#lint', exitCode: 2 },
    ];
    assert.equal(selectFailures(output, outcomes), '\n── @walbio/core:test\n1 failed\ndone\n\n── //:lint\nno-var');
  });
  test('keeps everything where turbo itself failed', () => {
    assert.equal(selectFailures(output, []), output);
  });
});
