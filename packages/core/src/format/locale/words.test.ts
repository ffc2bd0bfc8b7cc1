import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const languages = Object.entries({ en, fr, nl, de });

/** All texts of a language, with the path of each. */
function listTexts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([name, inner]) => listTexts(inner, `${path}/${name}`));
}

describe('the words of each language', () => {
  it.each(languages)('are there in %s, and none is empty but what stands around a number', (_, words) => {
    const empty = listTexts(words).filter(([, text]) => text.trim() === '');
    expect(empty.filter(([path]) => !/^\/(?:period\/decade|rank|money|range)\//.test(path))).toEqual([]);
  });

  it.each(languages)('tell all qualifiers, statuses and kinds apart in %s', (_, words) => {
    for (const set of [words.qualifiers, words.status, words.correctionKind, words.nameKind, words.counterpart]) {
      const texts = Object.values(set);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('have an ending for every plural category of ordinals', () => {
    for (const [language, words] of languages) {
      const { pluralCategories } = new Intl.PluralRules(language, { type: 'ordinal' }).resolvedOptions();
      expect(Object.keys(words.ordinal).sort()).toEqual([...pluralCategories].sort());
    }
  });
});
