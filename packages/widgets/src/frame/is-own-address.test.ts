import { describe, expect, it } from 'vitest';
import { isOwnAddress } from './is-own-address.ts';

const page = new URL('https://cdn.example/npm/walbio@1/dist/frame.html?tag=walbio-stat');

describe('isOwnAddress', () => {
  it.each([
    'data.json',
    './data.json',
    'sub/data.json',
    'https://cdn.example/npm/walbio@1/dist/data.json',
    './',
    'records/',
    'records/organizations/',
  ])('takes %s', (address) => {
    expect(isOwnAddress(address, page)).toBe(true);
  });

  it.each([
    ['another origin', 'https://evil.example/data.json'],
    ['another origin without a scheme', '//evil.example/npm/walbio@1/dist/data.json'],
    ['another origin with backslashes', '\\\\evil.example/data.json'],
    ['a name before the host', 'https://cdn.example@evil.example/npm/walbio@1/dist/data.json'],
    ['a name and the own host', 'https://name@cdn.example/npm/walbio@1/dist/data.json'],
    ['another scheme', 'http://cdn.example/npm/walbio@1/dist/data.json'],
    ['another port', 'https://cdn.example:8443/npm/walbio@1/dist/data.json'],
    ['another package of the same CDN', '/npm/evil@1/dist/data.json'],
    ['a folder whose name begins alike', '/npm/walbio@1/distant/data.json'],
    ['the folder above', '../data.json'],
    ['the folder above, written with escapes', '%2e%2e/data.json'],
    ['an escaped slash', 'sub/..%2f..%2fevil/data.json'],
    ['an escaped backslash', 'sub%5c..%5c..%5cdata.json'],
    ['a folder elsewhere', '/npm/evil@1/dist/'],
    ['a folder whose name is empty', 'sub//data.json'],
    ['data in the address', 'data:application/json,{}'],
    ['a blob', 'blob:https://cdn.example/6a1b'],
    ['code', 'javascript:alert(1)'],
    ['a file', 'file:///data.json'],
    ['what is no address', 'https://'],
  ])('refuses %s', (_, address) => {
    expect(isOwnAddress(address, page)).toBe(false);
  });

  it('takes nothing where the frame itself is a file', () => {
    expect(isOwnAddress('data.json', new URL('file:///walbio/frame.html'))).toBe(false);
  });
});
