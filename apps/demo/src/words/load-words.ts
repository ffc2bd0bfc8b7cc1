import type { Language } from '@walbio/data';
import { en } from './en.ts';
import type { Words } from './words.ts';

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(en),
  fr: async () => (await import('./fr.ts')).fr,
  nl: async () => (await import('./nl.ts')).nl,
  de: async () => (await import('./de.ts')).de,
};

/**
 * The words of the page in a language. English comes with the page; the others are loaded when they are asked for.
 *
 * @throws {TypeError} when the file of the language cannot be loaded
 */
export function loadWords(language: Language): Promise<Words> {
  return loaders[language]();
}
