// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { addCounts, countTests, countVitest, removeReports } from './count-tests.mjs';

const report = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 3,
  testResults: [
    { status: 'passed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [{}] },
  ],
};

describe('countVitest', () => {
  test('counts skipped and to-do tests as skipped', () => {
    assert.deepEqual(countVitest(report), { passed: 7, failed: 1, skipped: 5 });
  });
  test('counts a file that broke before its first test as a failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
    assert.equal(countVitest({ ...report, testResults }).failed, 2);
  });
});

describe('addCounts', () => {
  test('adds each count for itself', () => {
    const counts = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    assert.deepEqual(addCounts(counts), { passed: 11, failed: 22, skipped: 33 });
  });
  test('makes zeros of nothing', () => assert.deepEqual(addCounts([]), { passed: 0, failed: 0, skipped: 0 }));
});

describe('countTests', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'walbio-counts-'));
    mkdirSync(join(folder, 'test-results'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** @param {string} file @param {string} text */
  const write = (file, text) => writeFileSync(join(folder, 'test-results', file), text);

  /** @param {string} file */
  const count = (file) => countTests(join(folder, 'test-results', file));

  test('counts the unit tests and the browser tests of a package each for themselves', () => {
    write('vitest.json', JSON.stringify(report));
    write('counts.json', '{ "passed": 3, "failed": 0, "skipped": 1 }');
    assert.deepEqual(count('vitest.json'), { passed: 7, failed: 1, skipped: 5 });
    assert.deepEqual(count('counts.json'), { passed: 3, failed: 0, skipped: 1 });
  });
  test('counts nothing where nothing was written', () => {
    assert.deepEqual(count('vitest.json'), { passed: 0, failed: 0, skipped: 0 });
  });
  test('names a report that no runner writes', () => {
    assert.throws(() => count('junit.xml'), /junit\.xml: expected vitest\.json or counts\.json/);
  });
  test('names a report that is cut short', () => {
    write('vitest.json', '{ "numPassed');
    assert.throws(() => count('vitest.json'), /vitest\.json: expected a report in JSON/);
  });
  test('counts nothing of an earlier run once its reports are removed', () => {
    write('counts.json', '{ "passed": 3, "failed": 0, "skipped": 1 }');
    removeReports(folder);
    assert.equal(count('counts.json').passed, 0);
  });
});
