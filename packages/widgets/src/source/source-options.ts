import type { Language } from '@walbio/data';
import type { MarkSources } from './number-sources.ts';

/** How the source of a statement presents itself. */
export interface SourceOptions {
  readonly language: Language;
  /** What the sources are of; said aloud only, where several lines would otherwise sound the same. */
  readonly about?: string | undefined;
  /** Numbers the documents where these are listed elsewhere: the number is written in place of their names, which are only said aloud. */
  readonly mark?: MarkSources | undefined;
}
