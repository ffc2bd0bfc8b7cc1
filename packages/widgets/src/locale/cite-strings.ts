import type { Language } from '@walbio/data';

/** The words around a citation that can be copied. */
export interface CiteStrings {
  /** Heads the choice of a form. */
  readonly cite: string;
  /** Names the field that holds the citation. */
  readonly citation: string;
  /** The form that is plain text. */
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser does not let a page copy. */
  readonly selected: string;
}

/** The words around a citation that can be copied, by language. */
export const citeStrings: Readonly<Record<Language, CiteStrings>> = {
  en: {
    cite: 'Cite this',
    citation: 'Citation',
    text: 'Text',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Not allowed to copy. The citation is selected: copy it with the keyboard or the menu.',
  },
  fr: {
    cite: 'Citer',
    citation: 'Citation',
    text: 'Texte',
    copy: 'Copier',
    copied: 'Copié.',
    selected: 'Copie non autorisée. La citation est sélectionnée\u00a0: copiez-la avec le clavier ou le menu.',
  },
  nl: {
    cite: 'Citeren',
    citation: 'Citaat',
    text: 'Tekst',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    selected: 'Kopiëren is niet toegestaan. Het citaat is geselecteerd: kopieer het met het toetsenbord of het menu.',
  },
  de: {
    cite: 'Zitieren',
    citation: 'Zitat',
    text: 'Text',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    selected: 'Kopieren ist nicht erlaubt. Das Zitat ist markiert: Kopieren Sie es mit der Tastatur oder dem Menü.',
  },
};
