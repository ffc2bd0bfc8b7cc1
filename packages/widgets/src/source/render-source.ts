import type { CitationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupCitations } from './group-citations.ts';
import type { CitedDocument } from './group-citations.ts';
import { nameSource } from './name-source.ts';

/** How a source disclosure presents itself. */
export interface SourceOptions {
  readonly language: Language;
  /** What the sources are of; said aloud only, where several disclosures would otherwise sound the same. */
  readonly about?: string | undefined;
  /** What is written after the word for source, in place of the names of the documents, which are then only said aloud. */
  readonly mark?: string | undefined;
}

/**
 * The sources of a statement: a line that names them and opens, by mouse or keyboard, to the cited words, the document,
 * its publisher and date, a link to the passage, and the citation as text. Nothing where there are no citations.
 */
export function renderSource(
  citations: readonly CitationDescription[],
  { language, about, mark }: SourceOptions,
): TemplateResult | typeof nothing {
  const documents = groupCitations(citations);
  if (documents.length === 0) return nothing;
  const strings = sharedStrings[language];
  const label = documents.length === 1 ? strings.source : strings.sources;
  const names = documents.map(({ document }, index) => html`${index > 0 ? ' · ' : nothing}${renderName(document)}`);
  const line = mark
    ? html`${label} ${mark}<span class="spoken">${strings.colon}${names}</span>`
    : html`${label}${strings.colon}${names}`;
  return html`<details class="source" part="source">
    <summary part="source-summary">
      <span>${line}${about ? html`<span class="spoken"> (${about})</span>` : nothing}</span>
    </summary>
    ${documents.map((cited) => renderDocument(cited, language))}
  </details>`;
}

function renderName(document: CitationDescription): TemplateResult {
  const { text, language } = nameSource(document);
  return html`${language ? html`<cite lang=${language}>${text}</cite>` : text}, ${document.issued}`;
}

function renderDocument({ document, passages }: CitedDocument, language: Language): TemplateResult {
  const strings = sharedStrings[language];
  return html`<div class="document" part="source-document">
    ${passages.map((passage) => renderPassage(passage, language))}
    <dl>
      <dt>${strings.document}</dt>
      <dd><cite lang=${document.language}>${document.title}</cite></dd>
      ${
        document.publisher
          ? html`<dt>${strings.publisher}</dt>
              <dd>${document.publisher}</dd>`
          : nothing
      }
      ${
        document.authors
          ? html`<dt>${strings.authors}</dt>
              <dd>${document.authors.join(', ')}</dd>`
          : nothing
      }
      <dt>${strings.issued}</dt>
      <dd>${document.issued}</dd>
      <dt>${strings.citation}</dt>
      ${passages.map(({ text }) => html`<dd class="citation" part="citation">${text}</dd>`)}
    </dl>
  </div>`;
}

function renderPassage({ exact, language: of, passageUrl }: CitationDescription, language: Language): TemplateResult {
  const { readPassage } = sharedStrings[language];
  return html`<div class="passage">
    <blockquote lang=${of} part="passage"><q>${exact}</q></blockquote>
    ${
      passageUrl
        ? html`<a href=${passageUrl} rel="noopener" part="source-link"
            >${readPassage}<span class="spoken" lang=${of}>: ${exact}</span></a
          >`
        : nothing
    }
  </div>`;
}
