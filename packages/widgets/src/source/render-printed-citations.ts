import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { CitedDocument } from './group-citations.ts';
import { renderCitationText } from './render-citation-text.ts';
import { renderWords } from './render-words.ts';
import type { SourceOptions } from './source-options.ts';

/** What takes the place of a line on paper: the citations, or the cited words alone where the documents are listed elsewhere. */
export function renderPrintedCitations(
  documents: readonly CitedDocument[],
  { language, mark }: SourceOptions,
): readonly TemplateResult[] {
  const { source, colon } = sharedStrings[language];
  if (!mark) return renderCitationText(documents, source + colon);
  return documents.map(
    ({ document, passages }) =>
      html`<div class="citation brief" part="citation">
        ${source} ${mark([document])}${colon}${renderWords(passages)}
      </div>`,
  );
}
