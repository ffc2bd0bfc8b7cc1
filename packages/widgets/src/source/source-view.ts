import type { CitationDescription, CorrectionDescription } from '@walbio/core';
import type { Language } from '@walbio/data';

/** A citation in words. */
export interface SourceView {
  readonly language: Language;
  /** What is cited for: the label of an observation; left out where a document is cited as a whole. */
  readonly about?: string;
  /** A document that is cited as a whole has no `exact` words. */
  readonly citations: readonly CitationDescription[];
  readonly corrections: readonly CorrectionDescription[];
}
