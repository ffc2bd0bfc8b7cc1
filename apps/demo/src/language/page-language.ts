import type { Language } from '@walbio/data';

const languages: readonly Language[] = ['en', 'fr', 'nl', 'de'];

/**
 * The language that an address asks for by `?lang=`; English for anything that is not ours.
 *
 * @example readLanguage('?lang=fr') // 'fr'
 */
export function readLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  return languages.find((language) => language === asked) ?? 'en';
}

/**
 * The same address in another language. English, which the page is written in, needs no word in it.
 *
 * @example writeLanguage('https://example.org/?lang=fr#use', 'de') // 'https://example.org/?lang=de#use'
 */
export function writeLanguage(address: string, language: Language): string {
  const url = new URL(address);
  if (language === 'en') url.searchParams.delete('lang');
  else url.searchParams.set('lang', language);
  return url.href;
}
