import { describe, expect, it } from 'vitest';
import { formatText } from './formatText.ts';
import { resolveLocale } from './resolveLocale.ts';

const jobs = { en: 'Jobs', fr: 'Emplois' };

describe('formatText', () => {
  it.each([
    ['fr-BE', 'Emplois', 'fr'],
    ['en-GB', 'Jobs', 'en'],
    ['nl', 'Jobs', 'en'],
    ['es', 'Jobs', 'en'],
  ])('chooses for %s the words “%s” and says that they are in %s', (locale, text, language) => {
    expect(formatText(jobs, { locale })).toEqual({ text, language });
  });
});

describe('resolveLocale', () => {
  it.each([
    ['fr-BE', 'fr-BE', 'fr'],
    ['NL', 'NL', 'nl'],
    ['es', 'en', 'en'],
    ['zh-Hant-TW', 'en', 'en'],
    [undefined, 'en', 'en'],
  ])('resolves %s to %s in %s', (locale, tag, language) => {
    expect(resolveLocale(locale)).toMatchObject({ tag, language });
  });

  it.each(['en_US', '', 'not a tag', '-'])('refuses “%s”', (locale) => {
    expect(() => resolveLocale(locale)).toThrow(RangeError);
    expect(() => resolveLocale(locale)).toThrow(`“${locale}” is not a language tag`);
  });
});
