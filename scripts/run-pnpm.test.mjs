// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePnpmVersion } from './run-pnpm.mjs';

describe('parsePnpmVersion', () => {
  for (const [written, version] of [
    ['pnpm@10.34.8+sha512.f627', '10.34.8'],
    ['pnpm@10.34.8', '10.34.8'],
    ['pnpm@11.0.0-rc.1+sha512.f627', '11.0.0-rc.1'],
  ]) {
    test(`reads ${version} from ${written}`, () =>
      assert.equal(parsePnpmVersion(/** @type {string} */ (written)), version));
  }
  test('refuses another package manager', () => {
    assert.throws(() => parsePnpmVersion('npm@11.0.0'), { name: 'TypeError', message: /npm@11\.0\.0/ });
  });
});
