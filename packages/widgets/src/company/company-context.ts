import type { Language } from '@walbio/data';
import type { HeadingLevel } from '../element/heading-level.ts';
import type { MarkSources } from '../source/number-sources.ts';

/** What every part of a company card has to know. */
export interface CompanyContext {
  readonly language: Language;
  /** The level of the headings of the parts. */
  readonly level: HeadingLevel;
  readonly mark: MarkSources;
}
