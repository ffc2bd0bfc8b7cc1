import type { Language } from '@walbio/data';
import { sharedStrings } from './shared-strings.ts';

/** How an element speaks: the language of its words, and the locale of its numbers and dates. */
export interface Locale {
  readonly language: Language;
  /** A BCP 47 tag of that language, such as `fr-BE`. */
  readonly locale: string;
}

/** Those that there are words for: in the script of one language, that one and English. */
const languages = Object.keys(sharedStrings) as readonly Language[];

/**
 * The locale that the value of a `lang` attribute asks for, as far as there are words for its language; else English.
 *
 * @example readLocale('fr-be') // { language: 'fr', locale: 'fr-BE' }
 * @example readLocale('ar') // { language: 'en', locale: 'en' }
 */
export function readLocale(tag = 'en'): Locale {
  const locale = canonicalize(tag);
  const language = languages.find((known) => known === locale.split('-')[0]);
  return language ? { language, locale } : { language: 'en', locale: 'en' };
}

function canonicalize(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
