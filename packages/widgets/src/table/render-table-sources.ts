import type { LocalizedName } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../element/render-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import type { CitedDocument } from '../source/group-citations.ts';
import { numberSources } from '../source/number-sources.ts';
import { renderWords } from '../source/render-citation-text.ts';
import type { TableOptions } from './table-options.ts';
import type { TableEntry, TableView } from './table-view.ts';

/** Values, and whose they are. */
interface Claims {
  readonly name: LocalizedName;
  readonly entries: readonly TableEntry[];
}

/** Writes the number of a document, where there are several. */
type NumberDocument = (document: CitedDocument['document']) => string | undefined;

/**
 * The documents of a table in a line. Where the sources of a row cannot be opened, on paper and without a script, the cited words of
 * each value follow, row by row.
 */
export function renderTableSources({ totals, citations }: TableView, { language, rows }: TableOptions): TemplateResult {
  const documents = groupCitations(citations);
  const mark = numberSources(citations);
  const number: NumberDocument = (document) => (documents.length > 1 ? mark([document]) : undefined);
  const claims: readonly Claims[] = [
    ...rows.map(({ name, cells }) => ({ name, entries: cells.flatMap((cell) => cell?.entries ?? []) })),
    {
      name: { text: tableStrings[language].printedTotal },
      entries: totals?.cells.flatMap((total) => total?.printed ?? []) ?? [],
    },
  ];
  return html`<div class="small" part="sources">
    ${renderDocuments(documents, number, language)}
    <dl class="words">
      ${claims.filter(({ entries }) => entries.length > 0).map((claim) => renderClaims(claim, number, language))}
    </dl>
  </div>`;
}

function renderDocuments(
  documents: readonly CitedDocument[],
  number: NumberDocument,
  language: Language,
): TemplateResult {
  const { source, sources, colon } = sharedStrings[language];
  const names = documents.map(
    ({ document }, index) =>
      html`${index > 0 ? ' · ' : nothing}${renderNumber(number(document), '', '. ')}${renderDocument(document)}`,
  );
  return html`<p class="documents">${documents.length === 1 ? source : sources}${colon}${names}</p>`;
}

function renderDocument({ title, language, publisher, issued, url }: CitedDocument['document']): TemplateResult {
  const name = html`<cite lang=${language}>${title}</cite>`;
  return html`${url ? html`<a href=${url} rel="noopener" part="source-link">${name}</a>` : name}${
    publisher ? `, ${publisher}` : nothing
  },
  ${issued}`;
}

function renderClaims({ name, entries }: Claims, number: NumberDocument, language: Language): TemplateResult {
  return html`<div>
    <dt>${renderText(name, language)}${sharedStrings[language].colon}</dt>
    <dd>
      ${entries.map((entry, index) => html`${index > 0 ? '; ' : nothing}${renderClaim(entry, number, language)}`)}
    </dd>
  </div>`;
}

function renderClaim({ member, description }: TableEntry, number: NumberDocument, language: Language): TemplateResult {
  const { label, citations } = description;
  const whose = member ? html` (${renderText(member, language)})` : nothing;
  const words = groupCitations(citations).map(
    ({ document, passages }, index) =>
      html`${index > 0 ? ', ' : nothing}${renderWords(passages)}${renderNumber(number(document), ' (', ')')}`,
  );
  return html`${renderText(label, language)}${whose} ${words}`;
}

/** The number of a document: only where words refer to it. */
function renderNumber(number: string | undefined, before: string, after: string): TemplateResult | typeof nothing {
  return number ? html`<span class="number-of">${before}${number}${after}</span>` : nothing;
}
