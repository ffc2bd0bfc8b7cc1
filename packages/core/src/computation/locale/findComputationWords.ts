import type { Language } from '@walbio/data';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { ComputationWords } from './words.ts';

/** The words of a language. */
export function findComputationWords(language: Language): ComputationWords {
  return { en, fr, nl, de }[language];
}
