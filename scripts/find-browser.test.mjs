// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findBrowser } from './find-browser.mjs';

describe('findBrowser', () => {
  test('takes the one that CHROME_PATH names, without looking further', () => {
    assert.equal(
      findBrowser({ CHROME_PATH: '/x/chrome' }, () => false),
      '/x/chrome',
    );
  });
  test('takes the first that is installed where CHROME_PATH is empty or not set', () => {
    /** @type {string[]} */
    const asked = [];
    const exists = (/** @type {string} */ path) => asked.push(path) === 2;
    assert.equal(findBrowser({ CHROME_PATH: '' }, exists), asked[1]);
  });
  test('says how to get one where there is none', () => {
    assert.throws(() => findBrowser({}, () => false), /CHROME_PATH.*npm test/);
  });
});
