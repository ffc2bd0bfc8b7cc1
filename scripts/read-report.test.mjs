// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { readReport, readVitest, removeReports } from './read-report.mjs';

const report = {
  numPassedTests: 7,
  numPendingTests: 2,
  numTodoTests: 3,
  testResults: [
    { name: '/p/a.test.ts', status: 'passed', message: '', assertionResults: [passed('reads')] },
    { name: '/p/b.test.ts', status: 'failed', message: '', assertionResults: [passed('reads'), failed('writes')] },
  ],
};

/** @param {string} fullName */
function passed(fullName) {
  return { fullName, status: 'passed', failureMessages: [] };
}

/** @param {string} fullName */
function failed(fullName) {
  return { fullName, status: 'failed', failureMessages: ['expected 1 to be 2'] };
}

const failure = { name: 'b.test.ts › writes', message: 'expected 1 to be 2' };

describe('readVitest', () => {
  test('counts skipped and to-do tests as skipped, and names those that failed', () => {
    assert.deepEqual(readVitest(report, '/p'), { passed: 7, skipped: 5, failures: [failure] });
  });
  test('counts a file that broke before its first test as a failure', () => {
    const broken = { name: '/p/c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
    const read = readVitest({ ...report, testResults: [...report.testResults, broken] }, '/p');
    assert.deepEqual(read.failures, [failure, { name: 'c.test.ts', message: 'no such module' }]);
  });
});

describe('readReport', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'walbio-counts-'));
    mkdirSync(join(folder, 'test-results'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** @param {string} file @param {string} text */
  const write = (file, text) => writeFileSync(join(folder, 'test-results', file), text);

  /** @param {string} file */
  const read = (file) => readReport(join(folder, 'test-results', file));

  test('counts the unit tests and the browser tests of a package each for themselves', () => {
    write('vitest.json', JSON.stringify(report));
    write('tests.json', JSON.stringify({ passed: 3, skipped: 1, failures: [failure] }));
    assert.deepEqual(read('vitest.json'), readVitest(report, folder));
    assert.deepEqual(read('tests.json'), { passed: 3, skipped: 1, failures: [failure] });
  });
  test('counts nothing where nothing was written', () => {
    assert.deepEqual(read('vitest.json'), { passed: 0, skipped: 0, failures: [] });
  });
  test('names a report that no runner writes', () => {
    assert.throws(() => read('junit.xml'), /junit\.xml: expected vitest\.json or tests\.json/);
  });
  test('names a report that is cut short', () => {
    write('vitest.json', '{ "numPassed');
    assert.throws(() => read('vitest.json'), /vitest\.json: expected a report in JSON/);
  });
  test('counts nothing of an earlier run once its reports are removed', () => {
    write('tests.json', JSON.stringify({ passed: 3, skipped: 1, failures: [failure] }));
    removeReports(folder);
    assert.equal(read('tests.json').passed, 0);
  });
});
