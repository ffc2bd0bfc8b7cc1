import type { CitationDescription } from '@walbio/core';

/**
 * The short name of a document: who published it, or its title where that is not known. A title has the document's
 * language.
 *
 * @example nameSource(citation) // { text: 'Wallonia.be' }
 */
export function nameSource({ publisher, title, language }: CitationDescription): SourceName {
  return publisher === undefined ? { text: title, language } : { text: publisher };
}

/** The short name of a document, with its language as a BCP 47 tag where it is a title. */
export interface SourceName {
  readonly text: string;
  readonly language?: string;
}
