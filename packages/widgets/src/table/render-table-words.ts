import type { LocalizedName } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import { numberSources } from '../source/number-sources.ts';
import type { MarkSources } from '../source/number-sources.ts';
import { renderWords } from '../source/render-words.ts';
import type { TableOptions } from './table-options.ts';
import type { TableEntry, TableView } from './table-view.ts';

/** Values, and whose they are. */
interface ValuesOfRow {
  readonly name: LocalizedName;
  readonly entries: readonly TableEntry[];
}

/**
 * The cited words of each value, row by row, for where the sources of a row cannot be opened: on paper and without a script. Each
 * has the number of its document where there are several.
 */
export function renderTableWords({ totals, citations }: TableView, { language, rows }: TableOptions): TemplateResult {
  const mark = groupCitations(citations).length > 1 ? numberSources(citations) : undefined;
  const values: readonly ValuesOfRow[] = [
    ...rows.map(({ name, cells }) => ({ name, entries: cells.flatMap((cell) => cell?.entries ?? []) })),
    {
      name: { text: tableStrings[language].printedTotal },
      entries: totals?.cells.flatMap((total) => total?.printed ?? []) ?? [],
    },
  ];
  return html`<dl class="words small" part="citation">
    ${values.filter(({ entries }) => entries.length > 0).map((row) => renderRow(row, language, mark))}
  </dl>`;
}

function renderRow({ name, entries }: ValuesOfRow, language: Language, mark: MarkSources | undefined): TemplateResult {
  return html`<div>
    <dt>${renderText(name, language)}${sharedStrings[language].colon}</dt>
    <dd>${entries.map((entry, index) => html`${index > 0 ? '; ' : nothing}${renderValue(entry, language, mark)}`)}</dd>
  </div>`;
}

function renderValue(
  { member, description: { label, citations } }: TableEntry,
  language: Language,
  mark: MarkSources | undefined,
): TemplateResult {
  const words = groupCitations(citations).map(
    ({ document, passages }, index) =>
      html`${index > 0 ? ', ' : nothing}${renderWords(passages)}${mark ? ` (${mark([document])})` : nothing}`,
  );
  return html`${renderText(label, language)}${member ? html` (${renderText(member, language)})` : nothing} ${words}`;
}
