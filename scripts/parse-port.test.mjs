// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePort } from './parse-port.mjs';

describe('parsePort', () => {
  test('reads a port', () => assert.equal(parsePort('8080'), 8080));
  test('leaves the choice open where none is written', () => {
    assert.equal(parsePort(undefined), undefined);
    assert.equal(parsePort(''), undefined);
  });
  for (const written of ['0', '65536', '80a', '-1', '1e3', 'http']) {
    test(`refuses "${written}"`, () =>
      assert.throws(() => parsePort(written), { name: 'SetupError', message: /1 to 65535/ }));
  }
});
