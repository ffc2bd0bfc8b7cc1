import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { CitedDocument } from './group-citations.ts';
import type { SourceOptions } from './source-options.ts';

/**
 * The citations as plain text: each document once, with the cited words and its address; several passages stand below it. For
 * paper, and for readers without a script.
 *
 * @param label what each of them begins with
 * @csspart citation - A citation as plain text, shown on paper and where the forms to copy cannot be loaded.
 */
export function renderCitationText(documents: readonly CitedDocument[], label = ''): readonly TemplateResult[] {
  return documents.map(
    ({ document, passages }) =>
      html`<div class="citation" part="citation">
        ${label}${passages.length > 1 ? html`${document.documentText}${renderPassageList(passages)}` : document.text}
      </div>`,
  );
}

/** What takes the place of a line on paper: the citations, or the cited words alone where the documents are listed elsewhere. */
export function renderPrintedCitations(
  documents: readonly CitedDocument[],
  { language, mark }: SourceOptions,
): readonly TemplateResult[] {
  const { source, colon } = sharedStrings[language];
  if (!mark) return renderCitationText(documents, source + colon);
  return documents.map(
    ({ document, passages }) =>
      html`<div class="citation brief">${source} ${mark([document])}${colon}${renderWords(passages)}</div>`,
  );
}

/** Cited words in a line. */
export function renderWords(passages: CitedDocument['passages']): readonly TemplateResult[] {
  return passages.map(
    ({ exact, language }, index) => html`${index > 0 ? ', ' : nothing}<q lang=${language}>${exact}</q>`,
  );
}

/** Cited words, each passage on a line of its own. */
function renderPassageList(passages: CitedDocument['passages']): TemplateResult {
  return html`<ul class="passages">
    ${passages.map(({ exact, language }) => html`<li><q lang=${language}>${exact}</q></li>`)}
  </ul>`;
}
