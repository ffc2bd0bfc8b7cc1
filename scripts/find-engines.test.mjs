// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findFirefox, findWebKit, listMissingEngines } from './find-engines.mjs';

const env = { PATH: '/opt/bin:/usr/bin' };
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** @param {readonly string[]} paths */
const only =
  (...paths) =>
  (/** @type {string} */ path) =>
    paths.includes(path);

describe('findFirefox', () => {
  test('takes the one that FIREFOX_PATH names', () => {
    assert.equal(
      findFirefox({ FIREFOX_PATH: '/x/firefox' }, () => true),
      '/x/firefox',
    );
  });
  test('looks along the PATH, the extended support release first', () => {
    assert.equal(findFirefox(env, only('/opt/bin/firefox', '/usr/bin/firefox-esr')), '/usr/bin/firefox-esr');
    assert.equal(findFirefox(env, only('/opt/bin/firefox')), '/opt/bin/firefox');
  });
  test('finds nothing where there is none', () => {
    assert.equal(
      findFirefox(env, () => false),
      undefined,
    );
  });
});

describe('findWebKit', () => {
  test('needs the driver, the browser and a screen', () => {
    const all = ['/usr/bin/WebKitWebDriver', browser, '/usr/bin/Xvfb'];
    assert.deepEqual(findWebKit(env, only(...all)), { driver: all[0], browser, screen: all[2] });
    for (const left of all) {
      assert.equal(findWebKit(env, only(...all.filter((path) => path !== left))), undefined, `without ${left}`);
    }
  });
});

describe('listMissingEngines', () => {
  test('names each engine that is missing, with how to get it', () => {
    assert.deepEqual(listMissingEngines(env, only('/usr/bin/firefox-esr')), [
      'WebKitGTK (Debian: webkit2gtk-driver and xvfb)',
    ]);
    assert.equal(listMissingEngines(env, () => false).length, 2);
  });
});
