import type { CitationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';

/** What the popover of a source shows once it is open. */
export interface SourceDetails {
  readonly citations: readonly CitationDescription[];
  readonly language: Language;
}

/** The popover of a source. It is empty while it is closed, so that many of them cost little. */
export interface SourcePopover extends HTMLElement {
  details?: SourceDetails;
}
