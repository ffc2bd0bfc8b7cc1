// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { selectTests } from './plan-tests.mjs';

/** @param {string} name @param {string} task */
const plan = (name, task, command = 'vitest run') => ({
  taskId: `${name}#${task}`,
  package: name,
  task,
  command,
  directory: name === '//' ? '' : 'packages/widgets',
});

describe('selectTests', () => {
  for (const [task, of, name, report] of /** @type {const} */ ([
    ['test', '@walbio/widgets', '@walbio/widgets', 'vitest.json'],
    ['test:browser', '@walbio/widgets', '@walbio/widgets browser', 'tests.json'],
    ['test:scripts', '//', 'scripts', 'tests.json'],
    ['test:proof', '@walbio/widgets', '@walbio/widgets proof', 'vitest.json'],
  ])) {
    test(`takes ${of}#${task} as “${name}”, counted in ${report}`, () => {
      const [selected] = selectTests({ tasks: [plan(of, task)] });
      assert.deepEqual([selected?.name, selected?.reportFile], [name, join('test-results', report)]);
    });
  }
  test('leaves out what is no test, and packages that have none', () => {
    const tasks = [plan('@walbio/data', 'build'), plan('@walbio/bench', 'test', '<NONEXISTENT>')];
    assert.deepEqual(selectTests({ tasks }), []);
  });
});
