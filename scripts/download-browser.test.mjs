// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCacheFolder } from './download-browser.mjs';

describe('findCacheFolder', () => {
  for (const [given, folder] of /** @type {const} */ ([
    [undefined, '/home/ann/.cache/walbio'],
    ['', '/home/ann/.cache/walbio'],
    ['relative', '/home/ann/.cache/walbio'],
    ['/var/cache/ann', '/var/cache/ann/walbio'],
  ])) {
    test(`is ${folder} where XDG_CACHE_HOME is ${given === undefined ? 'not set' : `"${given}"`}`, () => {
      assert.equal(findCacheFolder({ XDG_CACHE_HOME: given }, '/home/ann'), folder);
    });
  }
});
