import type { Dataset, Language } from '@walbio/data';

/** What a document is shown with. */
export interface DocumentOptions {
  readonly language: Language;
  /** Knows what stands around the cited words. */
  readonly dataset?: Dataset | undefined;
}
