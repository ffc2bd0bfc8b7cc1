import type { DatasetDiff } from './change.ts';
import type { ChangeDescription } from './describe-change.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { composeReport } from './report.ts';
import type { ReportOptions, ReportSection } from './report.ts';

/** How Markdown of a diff is set. */
export interface MarkdownOptions extends ReportOptions {
  /** Level of the headings, 1 to 6. Default 3, below the version and the package of a changelog. */
  readonly headingLevel?: number;
}

/**
 * Writes a diff for a pull request or a release note: what is lost, corrected, changed, moved and new, from what to
 * what, why, and by which source. Long lists of additions are counts by subject; every changed value is told.
 *
 * @returns lines without a line break at the end
 * @example
 * 1 changed.
 *
 * ### Changed
 *
 * - **Celyad: Jobs, as said in 2016**: 95 → 105 full-time equivalents. Source: *Cell therapy in Wallonia*.
 *   `celyad.jobs-fte.cell-therapy-2016`
 */
export function formatDiffMarkdown(diff: DatasetDiff, options: MarkdownOptions = {}): string {
  const { headingLevel = 3 } = options;
  const { sections } = composeReport(diff, options);
  if (sections.length === 0) return `Nothing changed since ${diff.from.version}.`;
  const counts = sections.map(({ heading, count }) => `${count} ${heading.toLowerCase()}`).join(', ');
  return [`${counts}.`, ...sections.flatMap((section) => formatSection(section, headingLevel))].join('\n');
}

function formatSection(section: ReportSection, headingLevel: number): readonly string[] {
  return [
    '',
    `${'#'.repeat(headingLevel)} ${section.heading}`,
    '',
    ...section.changes.map(formatChange),
    ...section.summaries.map(({ label, content }) => `- **${escapeMarkdown(label)}**: ${escapeMarkdown(content)}`),
  ];
}

function formatChange({ label, id, statements, reasons, sources, mend }: ChangeDescription): string {
  const said = statements.length > 0 ? `: ${escapeMarkdown(statements.join('; '))}` : '';
  const titles = sources.map((title) => `*${escapeMarkdown(title)}*`).join(', ');
  const sentences = [
    `**${escapeMarkdown(label)}**${said}`,
    ...reasons.map((reason) => `Why: ${escapeMarkdown(reason)}`),
    ...(titles === '' ? [] : [`${sources.length === 1 ? 'Source' : 'Sources'}: ${titles}`]),
    ...(mend === undefined ? [] : [`To mend: ${escapeMarkdown(mend)}`]),
  ];
  return `- ${sentences.map(endSentence).join(' ')} \`${id}\``;
}

function endSentence(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
