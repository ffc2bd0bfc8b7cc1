import type { Language, Text } from '@walbio/data';
import type { LocaleOptions, LocalizedText } from './description.ts';
import { resolveLocale } from './resolveLocale.ts';

/**
 * Chooses the words of a text for a locale. Where there are none in its language they are English, and `language` says so.
 *
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatText({ en: 'Jobs', fr: 'Emplois' }, { locale: 'fr-BE' }) // { text: 'Emplois', language: 'fr' }
 */
export function formatText(text: Text, { locale }: LocaleOptions = {}): LocalizedText {
  return localizeText(text, resolveLocale(locale).language);
}

/** The words of a text in a language, or in English. */
export function localizeText(text: Text, language: Language): LocalizedText {
  const found = text[language];
  return found === undefined ? { text: text.en, language: 'en' } : { text: found, language };
}
