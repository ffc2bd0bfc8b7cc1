import type { ChangeDescription } from './describe-change.ts';
import type { NewsGroup } from './news-group.ts';
import type { ChangeSummary } from './summarize-changes.ts';

/** One part of a report. */
export interface ReportSection {
  readonly heading: string;
  /** What its changes are called where they are counted; that is the same for all that is new. */
  readonly countedAs: string;
  /** How many changes it tells of. */
  readonly count: number;
  /** What is told one by one. */
  readonly changes: readonly ChangeDescription[];
  /** What is new, by what it is about. */
  readonly groups: readonly NewsGroup[];
  /** What is told in counts. */
  readonly summaries: readonly ChangeSummary[];
}
