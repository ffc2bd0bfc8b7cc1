import { bumpRules } from './bump-rules.ts';
import type { Bump, Change, DatasetDiff } from './change.ts';
import { computeBump } from './compute-bump.ts';
import { describeChange } from './describe-change.ts';
import type { ChangeDescription } from './describe-change.ts';
import { sections } from './sections.ts';
import { findQuietness, summarizeChanges } from './summarize-changes.ts';
import type { ChangeSummary } from './summarize-changes.ts';

/** One part of a report. */
export interface ReportSection {
  readonly heading: string;
  /** How many changes it tells of. */
  readonly count: number;
  /** What is told one by one. */
  readonly changes: readonly ChangeDescription[];
  /** What is told in counts. */
  readonly summaries: readonly ChangeSummary[];
}

/** What a diff says, in order, before it is set as text or Markdown. */
export interface Report {
  readonly bump: Bump;
  /** The rules that decided on the bump, with how many changes each. */
  readonly because: readonly { readonly summary: string; readonly count: number }[];
  /** Only those that have something to tell. */
  readonly sections: readonly ReportSection[];
}

/** How much a report tells one by one. */
export interface ReportOptions {
  /** Up to how many additions, or other changes without a new value, a part tells one by one. Default 12. */
  readonly listUpTo?: number;
  /** Whether to say what a maintainer can do about what is lost; of no use to those who get the release. Default true. */
  readonly mends?: boolean;
}

/** Puts a diff into the order and the words that text and Markdown share. */
export function composeReport(diff: DatasetDiff, { listUpTo = 12, mends = true }: ReportOptions = {}): Report {
  const { bump, because } = computeBump(diff);
  return {
    bump,
    because: bumpRules.flatMap(({ name, summary }) => {
      const count = because.filter(({ rule }) => rule === name).length;
      return count > 0 ? [{ summary, count }] : [];
    }),
    sections: sections.flatMap(({ name, heading }) => {
      const own = diff.changes.filter(({ section }) => section === name);
      return own.length > 0 ? [composeSection(heading, own, { listUpTo, mends })] : [];
    }),
  };
}

function composeSection(
  heading: string,
  changes: readonly Change[],
  { listUpTo, mends }: Required<ReportOptions>,
): ReportSection {
  const quiet = changes.filter((change) => findQuietness(change) !== undefined);
  const summarized = new Set(quiet.length > listUpTo ? quiet : []);
  return {
    heading,
    count: changes.length,
    changes: changes.filter((change) => !summarized.has(change)).map((change) => describe(change, mends)),
    summaries: summarizeChanges([...summarized]),
  };
}

function describe(change: Change, mends: boolean): ChangeDescription {
  const { mend, ...description } = describeChange(change);
  return { ...description, ...(mends && mend !== undefined && { mend }) };
}
