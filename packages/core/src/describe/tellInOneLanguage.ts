import type { Language } from '@walbio/data';
import type { LocalizedText } from '../format/description.ts';
import { english } from '../format/resolveLocale.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';

/** A text, with the parts of it that may be in another language than the one that was asked for. */
export interface Telling {
  readonly text: string;
  readonly parts: readonly ({ readonly language?: Language } | undefined)[];
}

/** Tells something in the language that is asked for or, where a part of it has no translation, all of it in English. */
export function tellInOneLanguage(asked: ResolvedLocale, tell: (locale: ResolvedLocale) => Telling): LocalizedText {
  const { text, parts } = tell(asked);
  const isWhole = parts.every((part) => (part?.language ?? asked.language) === asked.language);
  return isWhole ? { text, language: asked.language } : { text: tell(english).text, language: english.language };
}
