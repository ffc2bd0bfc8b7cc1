import type { Language } from '@walbio/data';

/** How the source of a statement presents itself. */
export interface SourceOptions {
  readonly language: Language;
  /** What the sources are of; said aloud only, where several lines would otherwise sound the same. */
  readonly about?: string | undefined;
  /** What is written after the word for source, in place of the names of the documents, which are then only said aloud. */
  readonly mark?: string | undefined;
}
