import type { Language } from '@walbio/data';

/** The words of the stat tile alone. */
export interface StatStrings {
  readonly missingAttributes: string;
  readonly noValue: (id: string, version: string) => string;
  /** No source issued by a date says it. */
  readonly noneAsOf: (date: string) => string;
}

/** The words of the stat tile alone, by language. */
export const statStrings: Readonly<Record<Language, StatStrings>> = {
  en: {
    missingAttributes: 'Name an observation, or an indicator and a subject, in the attributes of this tag.',
    noValue: (id, version) => `Version ${version} of the data gives no value for “${id}”.`,
    noneAsOf: (date) => `The data hold no such value from sources of ${date} or before.`,
  },
  fr: {
    missingAttributes: 'Indiquez dans les attributs de cette balise une observation, ou un indicator et un subject.',
    noValue: (id, version) => `La version ${version} des données ne donne aucune valeur pour «\u00a0${id}\u00a0».`,
    noneAsOf: (date) => `Les données ne contiennent aucune valeur de ce genre dans des sources de ${date} ou d’avant.`,
  },
  nl: {
    missingAttributes: 'Noem in de attributen van deze tag een observation, of een indicator en een subject.',
    noValue: (id, version) => `Versie ${version} van de gegevens geeft geen waarde voor “${id}”.`,
    noneAsOf: (date) => `De gegevens bevatten geen zulke waarde uit bronnen van ${date} of eerder.`,
  },
  de: {
    missingAttributes:
      'Geben Sie in den Attributen dieses Tags eine observation oder einen indicator und ein subject an.',
    noValue: (id, version) => `Version ${version} der Daten gibt keinen Wert für „${id}“ an.`,
    noneAsOf: (date) => `Die Daten enthalten keinen solchen Wert aus Quellen von ${date} oder früher.`,
  },
};
