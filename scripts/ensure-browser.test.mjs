// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ensureBrowser } from './ensure-browser.mjs';

const chrome = { path: '/usr/bin/google-chrome', version: 'Google Chrome 150' };

describe('ensureBrowser', () => {
  test('takes the browser that CHROME_PATH names, and looks for no other', async () => {
    const ways = [{ name: 'an installed one', find: () => assert.fail('looked for another') }];
    assert.deepEqual(await ensureBrowser({ chromePath: chrome.path, ways, probe: () => chrome.version }), chrome);
  });
  test('names CHROME_PATH when no browser starts there', async () => {
    await assert.rejects(ensureBrowser({ chromePath: '/nowhere/chrome', probe: () => undefined }), {
      name: 'SetupError',
      message: /CHROME_PATH is \/nowhere\/chrome/,
    });
  });
  test('takes the first way that leads to a browser', async () => {
    const ways = [
      { name: 'an installed one', find: () => 'none' },
      { name: 'a downloaded one', find: () => Promise.resolve(chrome) },
      { name: 'another', find: () => assert.fail('went on') },
    ];
    assert.deepEqual(await ensureBrowser({ chromePath: '', ways }), chrome);
  });
  test('says all that was tried, and how to mend it', async () => {
    const ways = [
      { name: 'an installed one', find: () => 'none starts' },
      { name: 'a downloaded one', find: () => 'no network' },
    ];
    await assert.rejects(ensureBrowser({ chromePath: '', ways }), ({ message }) => {
      for (const part of [
        'CHROME_PATH: not set',
        'an installed one: none starts',
        'a downloaded one: no network',
        'Install Chrome',
      ])
        assert.ok(message.includes(part), part);
      return true;
    });
  });
});
