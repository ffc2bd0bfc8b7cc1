// @ts-check
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { findCaptures, reportCaptures } from './find-captures.mjs';
import { projectFolder } from './project.mjs';

const beside = resolve(projectFolder, '../shared/sources');

describe('findCaptures', () => {
  test('looks beside the project when WALBIO_SOURCES is not set', () => {
    assert.deepEqual(
      findCaptures({}, () => true),
      { folder: beside, exists: true },
    );
  });
  test('reads WALBIO_SOURCES from the folder of the project', () => {
    const { folder } = findCaptures({ WALBIO_SOURCES: 'captures' }, () => true);
    assert.equal(folder, resolve(projectFolder, 'captures'));
  });
  test('says when the folder is not there', () => {
    assert.equal(findCaptures({}, () => false).exists, false);
  });
});

describe('reportCaptures', () => {
  test('throws where they are required and missing, naming the folder and the variable', () => {
    assert.throws(() => reportCaptures({ folder: beside, exists: false }, { required: true }), {
      name: 'SetupError',
      message: /shared.sources.*WALBIO_REQUIRE_SOURCES=1[^]*WALBIO_SOURCES/,
    });
  });
  test('is content where they are required and there', () => {
    reportCaptures({ folder: beside, exists: true }, { required: true });
  });
});
