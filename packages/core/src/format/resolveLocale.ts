import type { Language } from '@walbio/data';
import { boundedCache } from '../collection/boundedCache.ts';
import { de } from './locale/de.ts';
import { en } from './locale/en.ts';
import { fr } from './locale/fr.ts';
import { nl } from './locale/nl.ts';
import type { Words } from './locale/words.ts';

/** A locale that text can be written in: words and number formats go together. */
export interface ResolvedLocale {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  readonly language: Language;
  readonly words: Words;
}

const words: Readonly<Record<Language, Words>> = { en, fr, nl, de };

/** English, for text that has no translation. */
export const english: ResolvedLocale = { tag: 'en', language: 'en', words: en };

const resolve = /* @__PURE__ */ boundedCache(50, (locale): ResolvedLocale => {
  const { language } = parseLocale(locale);
  if (!Object.hasOwn(words, language)) return english;
  return { tag: locale, language: language as Language, words: words[language as Language] };
});

/**
 * The locale that text is written in when a reader asks for `locale`: the same for English, French, Dutch and German, plain
 * English for all others, so that words and numbers never are in two languages.
 *
 * @throws {RangeError} for what is not a BCP 47 tag
 * @example resolveLocale('fr-BE').language // 'fr'
 * @example resolveLocale('es').tag // 'en'
 */
export function resolveLocale(locale = 'en'): ResolvedLocale {
  return resolve(locale);
}

function parseLocale(locale: string): Intl.Locale {
  try {
    return new Intl.Locale(locale);
  } catch (cause) {
    throw new RangeError(`“${locale}” is not a language tag; write one such as fr-BE`, { cause });
  }
}
