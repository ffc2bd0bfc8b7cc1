import type { LocalizedName } from '@walbio/core';
import type { Language } from '@walbio/data';
import type { Texts } from '../texts/texts.ts';
import { fillIn } from '../words/fill-in.ts';

/** Writes the texts of a language into a page, as the build did in English, and says which language it now is in. */
export function applyTexts(page: Document, texts: Texts, language: Language): void {
  page.documentElement.lang = language;
  for (const [element, text] of listPlaces(page, texts, 'words')) {
    element.textContent = fillIn(text.text, readValues(element));
    markLanguage(element, text, language);
  }
  for (const [element, { text }] of listPlaces(page, texts, 'words-label')) element.ariaLabel = text;
  for (const [element, { text }] of listPlaces(page, texts, 'words-content')) element.setAttribute('content', text);
}

function listPlaces(page: Document, texts: Texts, name: string): readonly (readonly [HTMLElement, LocalizedName])[] {
  const elements = [...page.querySelectorAll<HTMLElement>(`[data-${name}]`)];
  return elements.flatMap((element) => {
    const text = texts.get(element.getAttribute(`data-${name}`) ?? '');
    return text ? [[element, text] as const] : [];
  });
}

function readValues({ dataset }: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dataset).map(([name, value]) => [name, value ?? '']));
}

function markLanguage(element: HTMLElement, { language }: LocalizedName, around: Language): void {
  if (language === undefined || language === around) element.removeAttribute('lang');
  else element.lang = language;
}
