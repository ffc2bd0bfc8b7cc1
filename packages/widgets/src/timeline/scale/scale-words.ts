import type { Locale } from '../../locale/locale.ts';

/** The languages of a scale: its own, and the one of the words of the page, as a BCP 47 tag. */
export interface ScaleWords {
  readonly locale: Locale;
  readonly pageLanguage: string | undefined;
}
