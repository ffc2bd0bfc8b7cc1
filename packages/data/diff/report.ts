import { bumpRules } from './bump-rules.ts';
import type { Bump, Change, DatasetDiff, SectionName } from './change.ts';
import { computeBump } from './compute-bump.ts';
import { describeChange } from './describe-change.ts';
import type { ChangeDescription } from './describe-change.ts';
import { describeHeadline } from './describe-headline.ts';
import type { ReportSection } from './report-section.ts';
import { sections } from './sections.ts';
import { findQuietness, summarizeChanges } from './summarize-changes.ts';
import { correctionsHeading, summarizeCorrections } from './summarize-corrections.ts';
import { summarizeNews } from './summarize-news.ts';
import { isVocabulary, summarizeVocabulary } from './summarize-vocabulary.ts';

/** What a diff says, in order, before it is set as text or Markdown. */
export interface Report {
  readonly bump: Bump;
  /** The rules that decided on the bump, with how many changes each. */
  readonly because: readonly { readonly summary: string; readonly count: number }[];
  /** What the release is about, in a few sentences; nothing where nothing changed. */
  readonly headline: string;
  /** Only those that have something to tell. */
  readonly sections: readonly ReportSection[];
}

/** How much a report tells one by one. */
export interface ReportOptions {
  /**
   * Up to how many new figures of a subject, corrections, or changes without a new value are told one by one; more new
   * subjects than that are told under headings of their own. Default 12.
   */
  readonly listUpTo?: number;
  /** Up to how many new subjects, events or sources a part tells; the others are named. Default 60. */
  readonly subjectsUpTo?: number;
  /** Whether to say what a maintainer can do about what is lost; of no use to those who get the release. Default true. */
  readonly mends?: boolean;
}

/**
 * Puts a diff into the order and the words that text and Markdown share: what is lost, corrected and changed, then the
 * news, then what only maintainers and programs have to know.
 */
export function composeReport(diff: DatasetDiff, options: ReportOptions = {}): Report {
  const { listUpTo = 12, subjectsUpTo = 60, mends = true } = options;
  const limits = { listUpTo, subjectsUpTo, mends };
  const { bump, because } = computeBump(diff);
  const compose = (names: readonly SectionName[]): readonly ReportSection[] =>
    sections.flatMap(({ name, heading }) => {
      const own = diff.changes.filter((change) => change.section === name && change.type !== 'added');
      return names.includes(name) && own.length > 0 ? [composeSection(heading, own, limits)] : [];
    });
  return {
    bump,
    because: bumpRules.flatMap(({ name, summary }) => {
      const count = because.filter(({ rule }) => rule === name).length;
      return count > 0 ? [{ summary, count }] : [];
    }),
    headline: describeHeadline(diff),
    sections: [
      ...compose(['lost', 'corrected', 'changed']),
      ...composeNews(diff, limits),
      ...compose(['moved', 'evidence', 'text']),
    ],
  };
}

function composeSection(
  heading: string,
  changes: readonly Change[],
  { listUpTo, mends }: Required<ReportOptions>,
): ReportSection {
  const quiet = changes.filter((change) => findQuietness(change) !== undefined);
  const summarized = new Set(quiet.length > listUpTo ? quiet : listDerived(changes));
  return {
    heading,
    countedAs: heading.toLowerCase(),
    count: changes.length,
    changes: changes.filter((change) => !summarized.has(change)).map((change) => describe(change, mends)),
    groups: [],
    summaries: summarizeChanges([...summarized]),
  };
}

/** What says nothing of its own beside a move: statements whose ids moved with their subject, and new references to it. */
function listDerived(changes: readonly Change[]): readonly Change[] {
  const targets = new Set(changes.flatMap((change) => (change.type === 'moved' ? change.targets : [])));
  return changes.filter((change) => {
    const quietness = findQuietness(change);
    return quietness === 'followed' || (quietness === 'moved' && targets.has(change.subject?.id ?? ''));
  });
}

/**
 * What is new stands under one heading where it is little, else under one for each part of the ecosystem. A redirect goes
 * without saying where its move is told.
 */
function composeNews({ changes }: DatasetDiff, limits: Required<ReportOptions>): readonly ReportSection[] {
  const { listUpTo, subjectsUpTo } = limits;
  const moved = new Set(changes.filter(({ type }) => type === 'moved' || type === 'split').map(({ id }) => id));
  const added = changes.filter(({ type, collection }) => type === 'added' && collection !== 'corrections');
  const words = added.filter((change) => isVocabulary(change) && !moved.has(change.id));
  const filled = changes.filter(({ section, type }) => section === 'new' && type !== 'added');
  const parts = summarizeNews(
    added.filter((change) => !isVocabulary(change)),
    { factsUpTo: listUpTo, subjectsUpTo },
  );
  const vocabulary = { heading: 'Vocabulary', countedAs: 'new', count: words.length, groups: [], changes: [] };
  const all = [
    ...parts.map((part): ReportSection => ({ ...part, countedAs: 'new', changes: [] })),
    composeSection('Filled in', filled, limits),
    ...summarizeCorrections(changes, listUpTo),
    { ...vocabulary, summaries: summarizeVocabulary(words, listUpTo) },
  ].filter(({ count }) => count > 0);
  return all.flatMap(({ groups }) => groups).length > listUpTo ? all : joinSections(all);
}

/** Puts the news under one heading; what was found wrong in sources keeps its own. */
function joinSections(all: readonly ReportSection[]): readonly ReportSection[] {
  const news = all.filter(({ heading }) => heading !== correctionsHeading);
  const joined: ReportSection = {
    heading: 'New',
    countedAs: 'new',
    count: news.reduce((sum, { count }) => sum + count, 0),
    groups: news.flatMap(({ groups }) => groups),
    changes: news.flatMap(({ changes }) => changes),
    summaries: news.flatMap(({ summaries }) => summaries),
  };
  return [...(news.length > 0 ? [joined] : []), ...all.filter((section) => !news.includes(section))];
}

function describe(change: Change, mends: boolean): ChangeDescription {
  const { mend, ...description } = describeChange(change);
  return { ...description, ...(mends && mend !== undefined && { mend }) };
}
