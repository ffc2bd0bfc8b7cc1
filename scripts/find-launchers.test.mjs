// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findLaunchers, parsePs, parseStatus } from './find-launchers.mjs';

describe('findLaunchers', () => {
  test('finds npm behind the shell that it started', () => {
    assert.deepEqual(
      findLaunchers(12, () => ({ name: 'sh', parent: 11 })),
      [12, 11],
    );
  });
  test('takes npm alone where the shell gave its place up, and leaves out the shell of the user', () => {
    assert.deepEqual(
      findLaunchers(12, () => ({ name: 'npm start', parent: 11 })),
      [12],
    );
  });
  test('takes the parent alone where nothing is told of it', () => {
    assert.deepEqual(
      findLaunchers(12, () => undefined),
      [12],
    );
  });
});

test('parseStatus reads name and parent', () => {
  assert.deepEqual(parseStatus('Name:\tsh\nUmask:\t0022\nState:\tS (sleeping)\nPid:\t12\nPPid:\t11\n'), {
    name: 'sh',
    parent: 11,
  });
});

test('parsePs reads name and parent', () => {
  assert.deepEqual(parsePs('  501 /bin/sh\n'), { name: '/bin/sh', parent: 501 });
});

test('parsePs is content without an answer', () => {
  assert.equal(parsePs(null), undefined);
  assert.equal(parsePs(''), undefined);
});
