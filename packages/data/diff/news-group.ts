import type { ChangeSummary } from './summarize-changes.ts';

/** One thing that is new, in a line. */
export interface NewsItem {
  /** What is said, without a full stop. */
  readonly text: string;
  /** What a reader has to know about it. */
  readonly note?: string;
  /** Titles of the sources that it rests on. */
  readonly sources: readonly string[];
  /** The ids of the records that say it. */
  readonly ids: readonly string[];
}

/** What is new about one subject, one event or one source. */
export interface NewsGroup {
  /** What it is about. */
  readonly label: string;
  /** What a reader knows the label by: a kind, a publisher, a date. */
  readonly aside?: string;
  /** Where a source stands on the web. */
  readonly url?: string;
  /** Sentences about the whole, each with its full stop. */
  readonly text?: string;
  /** Titles of the sources that `text` rests on, or all of the group where its items name none. */
  readonly sources: readonly string[];
  /** The ids of the records behind `label` and `text`. */
  readonly ids: readonly string[];
  readonly items: readonly NewsItem[];
  /** What is counted rather than told. */
  readonly rest?: string;
}

/** A part of the news, such as all that is new about organizations. */
export interface NewsPart {
  readonly heading: string;
  /** How many changes it tells of, in full or in counts. */
  readonly count: number;
  readonly groups: readonly NewsGroup[];
  /** What is only named or counted. */
  readonly summaries: readonly ChangeSummary[];
}
