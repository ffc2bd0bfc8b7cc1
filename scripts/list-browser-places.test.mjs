// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listBrowserPlaces } from './list-browser-places.mjs';

describe('listBrowserPlaces', () => {
  test('looks along the PATH of Linux, for what has no windows first, then Chrome before Chromium before Edge', () => {
    const places = listBrowserPlaces({ platform: 'linux', env: { PATH: '/home/ann/bin:/usr/bin' }, home: '/home/ann' });
    assert.deepEqual(places.slice(0, 2), ['/home/ann/bin/chromium-headless-shell', '/usr/bin/chromium-headless-shell']);
    const order = ['chrome-headless-shell', 'google-chrome-stable', 'chromium', 'microsoft-edge'].map((name) =>
      places.indexOf(`/usr/bin/${name}`),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });
  test('knows the usual folders of Linux where the PATH is empty, each once', () => {
    const places = listBrowserPlaces({ platform: 'linux', env: {}, home: '/' });
    assert.equal(places.filter((place) => place === '/snap/bin/chromium').length, 1);
  });
  test('looks into both folders of applications of a Mac', () => {
    const places = listBrowserPlaces({ platform: 'darwin', env: {}, home: '/Users/ann' });
    assert.deepEqual(places.slice(0, 2), [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
  });
  test('looks into the folders that Windows names, where they are set', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' };
    const places = listBrowserPlaces({ platform: 'win32', env, home: 'C:\\Users\\ann' });
    assert.equal(places.length, 6);
    assert.equal(places[1], 'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
    assert.ok(places.includes('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'));
  });
});
