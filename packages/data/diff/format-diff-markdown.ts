import type { DatasetDiff } from './change.ts';
import type { ChangeDescription } from './describe-change.ts';
import { endSentence } from './end-sentence.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { groupBy } from './group-by.ts';
import type { NewsGroup, NewsItem } from './news-group.ts';
import { composeReport } from './report.ts';
import type { ReportSection } from './report-section.ts';
import type { ReportOptions } from './report.ts';

/** How Markdown of a diff is set. */
export interface MarkdownOptions extends ReportOptions {
  /** Level of the headings, 1 to 6. Default 3, below the version and the package of a changelog. */
  readonly headingLevel?: number;
}

/**
 * Writes a diff for a pull request or a release note, as news of the ecosystem: what is lost, corrected and changed, from
 * what to what, why, and by which source; then what is new, by what it is about. Of much that is new the most telling part
 * is told and the rest is counted; every changed value is told.
 *
 * @returns lines without a line break at the end
 * @example
 * 1 changed fact. New: 1 figure from 1 document, about Wallonia.
 *
 * ### Changed
 *
 * - **Celyad: Jobs, as said in 2016**: 95 → 105 full-time equivalents. Source: *Cell therapy in Wallonia*.
 *   `celyad.jobs-fte.cell-therapy-2016`
 *
 * ### New
 *
 * - **Wallonia**. Source: *A buzzing biotech scene*.
 *   - Biotech companies: more than 350, as said about 2021.
 */
export function formatDiffMarkdown(diff: DatasetDiff, options: MarkdownOptions = {}): string {
  const { headingLevel = 3 } = options;
  const { headline, sections } = composeReport(diff, options);
  if (sections.length === 0) return `Nothing changed since ${diff.from.version}.`;
  return [escapeMarkdown(headline), ...sections.flatMap((section) => formatSection(section, headingLevel))].join('\n');
}

function formatSection(section: ReportSection, headingLevel: number): readonly string[] {
  return [
    '',
    `${'#'.repeat(headingLevel)} ${section.heading}`,
    '',
    ...section.groups.flatMap(formatGroup),
    ...section.changes.map(formatChange),
    ...section.summaries.map(({ label, content }) => `- **${escapeMarkdown(label)}**: ${escapeMarkdown(content)}.`),
  ];
}

function formatGroup({ label, aside, url, text, sources, items, rest }: NewsGroup): readonly string[] {
  const name = url === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${escapeUrl(url)}>)`;
  const sentences = [
    `**${name}**${aside === undefined ? '' : ` (${escapeMarkdown(aside)})`}`,
    ...(text === undefined ? [] : [escapeMarkdown(text)]),
    ...formatSources(sources),
  ];
  return [
    `- ${sentences.map(endSentence).join(' ')}`,
    ...[...groupBy(items, ({ sources }) => sources.join('\n')).values()].flatMap(formatItems),
    ...(rest === undefined ? [] : [`  - ${escapeMarkdown(rest)}.`]),
  ];
}

/** Items that rest on the same sources stand below these. */
function formatItems(items: readonly NewsItem[]): readonly string[] {
  const { sources } = items[0] as NewsItem;
  if (sources.length === 0) return items.map((item) => `  - ${formatItem(item)}`);
  return [`  - From ${formatTitles(sources)}:`, ...items.map((item) => `    - ${formatItem(item)}`)];
}

function formatItem({ text, note }: NewsItem): string {
  return [text, ...(note === undefined ? [] : [note])].map((said) => endSentence(escapeMarkdown(said))).join(' ');
}

function formatChange({ label, id, statements, reasons, sources, mend }: ChangeDescription): string {
  const said = statements.length > 0 ? `: ${escapeMarkdown(statements.join('; '))}` : '';
  const sentences = [
    `**${escapeMarkdown(label)}**${said}`,
    ...reasons.map((reason) => `Why: ${escapeMarkdown(reason)}`),
    ...formatSources(sources),
    ...(mend === undefined ? [] : [`To mend: ${escapeMarkdown(mend)}`]),
  ];
  return `- ${sentences.map(endSentence).join(' ')} \`${id}\``;
}

function formatSources(titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  return [`${titles.length === 1 ? 'Source' : 'Sources'}: ${formatTitles(titles)}`];
}

function formatTitles(titles: readonly string[]): string {
  return titles.map((title) => `*${escapeMarkdown(title)}*`).join(', ');
}

/** A web address between angle brackets, which must hold neither these nor white space. */
function escapeUrl(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}
