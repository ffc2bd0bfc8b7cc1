import { describe, expect, it } from 'vitest';
import { readLanguage, writeLanguage } from './page-language.ts';

describe('readLanguage', () => {
  it.each([
    ['takes a language of ours', '?lang=fr', 'fr'],
    ['finds it among other words', '?a=b&lang=nl', 'nl'],
    ['speaks English where nothing is asked', '', 'en'],
    ['speaks English for a language that is not ours', '?lang=es', 'en'],
    ['speaks English for what is no language', '?lang=__proto__', 'en'],
  ])('%s', (_, search, language) => {
    expect(readLanguage(search)).toBe(language);
  });
});

describe('writeLanguage', () => {
  it.each([
    ['adds the language', 'https://example.org/', 'fr', 'https://example.org/?lang=fr'],
    [
      'replaces the language, and keeps the rest',
      'https://example.org/?a=b&lang=fr#use',
      'de',
      'https://example.org/?a=b&lang=de#use',
    ],
    ['needs no word for English', 'https://example.org/?lang=fr#use', 'en', 'https://example.org/#use'],
  ] as const)('%s', (_, address, language, written) => {
    expect(writeLanguage(address, language)).toBe(written);
  });
});
