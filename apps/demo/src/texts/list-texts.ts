import { formatPeriod, formatText } from '@walbio/core';
import type { Dataset, Language } from '@walbio/data';
import { fillIn } from '../words/fill-in.ts';
import type { Words } from '../words/words.ts';
import { listSpecimenTexts } from './list-specimen-texts.ts';
import { listTotalTexts } from './list-total-texts.ts';
import type { TextEntry, Texts } from './texts.ts';

/**
 * All texts of the page in a language: its own words, and what is told from the data. The build writes them into the page
 * in English, the browser replaces them when the reader asks for another language.
 *
 * @throws {RangeError} when the dataset does not hold what the page shows
 */
export function listTexts(dataset: Dataset, words: Words, language: Language): Texts {
  return new Map([
    ...Object.entries(words).map(([key, text]): TextEntry => [key, { text, language }]),
    ...listSourceTexts(dataset, language),
    ...listSpecimenTexts(dataset, language),
    ...listTotalTexts(dataset, words, language),
    listRelease(dataset, words, language),
  ]);
}

function listSourceTexts({ sources }: Dataset, language: Language): readonly TextEntry[] {
  return sources.flatMap(({ id, issued, note }): readonly TextEntry[] => [
    [`source.${id}.issued`, { text: formatPeriod(issued, { locale: language }), language }],
    ...(note ? [[`source.${id}.note`, formatText(note, { locale: language })] as const] : []),
  ]);
}

function listRelease({ version, issued }: Dataset, words: Words, language: Language): TextEntry {
  const date = formatPeriod(issued, { locale: language });
  return ['terms.release', { text: fillIn(words['terms.release'], { version, date }), language }];
}
