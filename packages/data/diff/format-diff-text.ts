import type { DatasetDiff } from './change.ts';
import type { ChangeDescription } from './describe-change.ts';
import { composeReport } from './report.ts';
import type { ReportOptions, ReportSection } from './report.ts';

/**
 * Writes a diff for a terminal: losses first, each with what mends it.
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
  const counts = sections.map(({ heading, count }) => `${count} ${heading.toLowerCase()}`).join(', ');
  return [
    `${bump}, from ${diff.from.version}: ${counts}`,
    ...because.map(({ summary, count }) => `  ${summary} (${count})`),
    ...sections.flatMap(formatSection),
  ].join('\n');
}

function formatSection({ heading, count, changes, summaries }: ReportSection): readonly string[] {
  return [
    '',
    `${heading} (${count})`,
    ...changes.flatMap(formatChange),
    ...summaries.map(({ label, content }) => `  ${label}: ${content}`),
  ];
}

function formatChange({ label, id, statements, reasons, sources, mend }: ChangeDescription): readonly string[] {
  const row = (name: string, text: string): string => `    ${name.padEnd(8)}${text.replace(/\s+/g, ' ')}`;
  return [
    `  ${label.replace(/\s+/g, ' ')}  ${id}`,
    ...statements.map((statement) => row('now', statement)),
    ...reasons.map((reason) => row('why', reason)),
    ...sources.map((source) => row('source', source)),
    ...(mend === undefined ? [] : [row('mend', mend)]),
  ];
}
