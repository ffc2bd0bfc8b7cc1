import type { Edtf, Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document that facts are taken from (CSL-JSON, PROV `hadPrimarySource`). */
export interface Source<V extends Vocabulary = Vocabulary> {
  readonly id: V['source'];
  readonly title: string;
  /** Left out where the document does not print one. */
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** When the document said what it says; `~` marks a date that was inferred. */
  readonly issued: Edtf;
  readonly url?: string;
  /** Language of the document, as a BCP 47 tag. */
  readonly language: string;
  /** The text that was read: its file name and the SHA-256 of its bytes, in lower-case hexadecimal digits. */
  readonly capture: { readonly file: string; readonly sha256: string };
  readonly note?: Text;
}

/** How to find a passage in a capture (Web Annotation `TextQuoteSelector`). White space counts as one space. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  /** The few words that carry the fact. */
  readonly exact: string;
  /** What stands immediately before, where `exact` occurs more than once. */
  readonly prefix?: string;
  /** What stands immediately after, where `exact` occurs more than once. */
  readonly suffix?: string;
}

/** The exact passage that a statement rests on (Web Annotation `SpecificResource`). */
export interface Citation<V extends Vocabulary = Vocabulary> {
  readonly source: V['source'];
  readonly selector: TextQuoteSelector;
}
