import type { Correction, Language } from '@walbio/data';

/** The words of the citation by itself. */
export interface SourceStrings {
  readonly missingAttributes: string;
  /** What is wrong with a source, in the words that observations have for it. */
  readonly correctionKinds: Readonly<Record<Correction['kind'], string>>;
}

/** The words of the citation by itself, by language. */
export const sourceStrings: Readonly<Record<Language, SourceStrings>> = {
  en: {
    missingAttributes: 'Name an observation or a source in the attributes of this tag.',
    correctionKinds: {
      error: 'error in the source',
      contradiction: 'contradicted',
      spelling: 'misspelt in the source',
      doubt: 'doubtful',
    },
  },
  fr: {
    missingAttributes: 'Indiquez dans les attributs de cette balise une observation ou une source.',
    correctionKinds: {
      error: 'erreur dans la source',
      contradiction: 'contredit',
      spelling: 'mal orthographié dans la source',
      doubt: 'douteux',
    },
  },
  nl: {
    missingAttributes: 'Noem in de attributen van deze tag een observation of een source.',
    correctionKinds: {
      error: 'fout in de bron',
      contradiction: 'tegengesproken',
      spelling: 'verkeerd gespeld in de bron',
      doubt: 'twijfelachtig',
    },
  },
  de: {
    missingAttributes: 'Geben Sie in den Attributen dieses Tags eine observation oder eine source an.',
    correctionKinds: {
      error: 'Fehler in der Quelle',
      contradiction: 'widersprüchlich',
      spelling: 'falsch geschrieben in der Quelle',
      doubt: 'zweifelhaft',
    },
  },
};
