import { describe, expect, it } from 'vitest';
import { readLocale } from './locale.ts';

describe('readLocale', () => {
  it.each([
    ['keeps the region of a language of ours', 'fr-BE', { language: 'fr', locale: 'fr-BE' }],
    ['takes capitals as they come', 'NL-be', { language: 'nl', locale: 'nl-BE' }],
    ['takes a language without a region', 'de', { language: 'de', locale: 'de' }],
    ['speaks English for a language that is not ours', 'pt-BR', { language: 'en', locale: 'en' }],
    ['does not take a language for another that begins alike', 'frr', { language: 'en', locale: 'en' }],
    ['speaks English for a malformed tag', 'fr_BE!', { language: 'en', locale: 'en' }],
    ['speaks English where nothing is said', undefined, { language: 'en', locale: 'en' }],
    ['speaks English for an empty tag', '', { language: 'en', locale: 'en' }],
  ])('%s', (_, tag, locale) => {
    expect(readLocale(tag)).toEqual(locale);
  });
});
