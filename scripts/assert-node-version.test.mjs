// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNodeVersion } from './assert-node-version.mjs';

describe('assertNodeVersion', () => {
  for (const version of ['20.19.0', '20.20.2', '21.0.0', '22.12.0', '100.1.0']) {
    test(`takes ${version} for >=20.19`, () => assertNodeVersion('>=20.19', version));
  }
  for (const version of ['20.18.3', '20.9.0', '18.20.4', '8.17.0']) {
    test(`refuses ${version} and names both versions`, () => {
      assert.throws(() => assertNodeVersion('>=20.19', version), {
        name: 'SetupError',
        message: new RegExp(`Node ${version}.*Node 20\\.19 or newer`),
      });
    });
  }
  test('names a range that it cannot read', () => {
    assert.throws(() => assertNodeVersion('^20', '20.19.0'), { name: 'TypeError', message: /\^20/ });
  });
});
