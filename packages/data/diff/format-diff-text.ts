import type { DatasetDiff } from './change.ts';
import type { ChangeDescription } from './describe-change.ts';
import { groupBy } from './group-by.ts';
import type { NewsGroup, NewsItem } from './news-group.ts';
import { composeReport } from './report.ts';
import type { ReportSection } from './report-section.ts';
import type { ReportOptions } from './report.ts';

/**
 * Writes a diff for a terminal: losses first, each with what mends it; every change and figure with its id.
 *
 * @returns lines without a line break at the end
 * @example
 * patch, from 1.0.0: 1 changed
 *   A value, date, name or kind was corrected, or an optional one taken back. (1)
 *
 * Changed (1)
 *   Celyad: Jobs, as said in 2016  celyad.jobs-fte.cell-therapy-2016
 *     now     95 → 105 full-time equivalents
 *     source  Cell therapy in Wallonia
 */
export function formatDiffText(diff: DatasetDiff, options: ReportOptions = {}): string {
  const { bump, because, sections } = composeReport(diff, options);
  if (bump === 'none') return `Nothing changed since ${diff.from.version}.`;
  const counts = [...groupBy(sections, ({ countedAs }) => countedAs)].map(
    ([words, own]) => `${own.reduce((sum, { count }) => sum + count, 0)} ${words}`,
  );
  return [
    `${bump}, from ${diff.from.version}: ${counts.join(', ')}`,
    ...because.map(({ summary, count }) => `  ${summary} (${count})`),
    ...sections.flatMap(formatSection),
  ].join('\n');
}

function formatSection({ heading, count, changes, groups, summaries }: ReportSection): readonly string[] {
  return [
    '',
    `${heading} (${count})`,
    ...groups.flatMap(formatGroup),
    ...changes.flatMap(formatChange),
    ...summaries.map(({ label, content }) => `  ${label}: ${content}`),
  ];
}

function formatGroup({ label, aside, text, ids, sources, items, rest }: NewsGroup): readonly string[] {
  return [
    `  ${[label + (aside === undefined ? '' : ` (${aside})`), ...ids.slice(0, 1)].map(foldLines).join('  ')}`,
    ...(text === undefined ? [] : [formatRow('new', text)]),
    ...sources.map((source) => formatRow('source', source)),
    ...[...groupBy(items, ({ sources }) => sources.join('\n')).values()].flatMap(formatItems),
    ...(rest === undefined ? [] : [formatRow('new', rest)]),
  ];
}

/** Items that rest on the same sources stand above these. */
function formatItems(items: readonly NewsItem[]): readonly string[] {
  return [
    ...items.map(({ text, ids }) => [formatRow('new', text), ...ids].join('  ')),
    ...(items[0]?.sources ?? []).map((source) => formatRow('source', source)),
  ];
}

function formatChange({ label, id, statements, reasons, sources, mend }: ChangeDescription): readonly string[] {
  return [
    `  ${foldLines(label)}  ${id}`,
    ...statements.map((statement) => formatRow('now', statement)),
    ...reasons.map((reason) => formatRow('why', reason)),
    ...sources.map((source) => formatRow('source', source)),
    ...(mend === undefined ? [] : [formatRow('mend', mend)]),
  ];
}

function formatRow(name: string, text: string): string {
  return `    ${name.padEnd(8)}${foldLines(text)}`;
}

function foldLines(text: string): string {
  return text.replace(/\s+/g, ' ');
}
