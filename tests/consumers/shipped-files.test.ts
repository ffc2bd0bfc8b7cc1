import { describe, expect, it } from 'vitest';
import { isRecordFile, replaceHash } from './shipped-files.ts';

describe('replaceHash', () => {
  it.each([
    ['dist/chunk-3J6HLCLP.js', 'dist/chunk-*.js'],
    ['dist/types-Bq0pf96L.d.ts', 'dist/*-*.d.ts'],
    ['dist/walbio-state-event-0X29gNci.d.ts', 'dist/*-*.d.ts'],
    ['dist/index.js', 'dist/index.js'],
    ['dist/chunk-3J6HLCLP.js.map', 'dist/chunk-3J6HLCLP.js.map'],
    ['LICENSE-DATA', 'LICENSE-DATA'],
  ])('writes %s as %s', (file, name) => {
    expect(replaceHash(file)).toBe(name);
  });
});

describe('isRecordFile', () => {
  it.each([
    ['dist/records/areas/belgium.json', true],
    ['dist/data.json', false],
  ])('takes %s for one: %s', (file, is) => {
    expect(isRecordFile(file)).toBe(is);
  });
});
