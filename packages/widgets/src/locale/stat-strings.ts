import type { Language } from '@walbio/data';

/** The words of the stat tile alone. */
export interface StatStrings {
  readonly missingAttributes: string;
}

/** The words of the stat tile alone, by language. */
export const statStrings: Readonly<Record<Language, StatStrings>> = {
  en: {
    missingAttributes: 'Name an observation, or an indicator and a subject, in the attributes of this tag.',
  },
  fr: {
    missingAttributes: 'Indiquez dans les attributs de cette balise une observation, ou un indicator et un subject.',
  },
  nl: {
    missingAttributes: 'Noem in de attributen van deze tag een observation, of een indicator en een subject.',
  },
  de: {
    missingAttributes:
      'Geben Sie in den Attributen dieses Tags eine observation oder einen indicator und ein subject an.',
  },
};
