import type { CitationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { CitedDocument } from './group-citations.ts';
import { nameSource } from './name-source.ts';
import type { SourceOptions } from './source-options.ts';

/** The line that names the sources of a statement. What is only said aloud tells it from other lines. */
export function renderSourceLine(
  documents: readonly CitedDocument[],
  { language, about, mark }: SourceOptions,
): TemplateResult {
  const strings = sharedStrings[language];
  const label = documents.length === 1 ? strings.source : strings.sources;
  const names = documents.map(({ document }, index) => html`${index > 0 ? ' · ' : nothing}${renderName(document)}`);
  const line = mark
    ? html`${label} ${mark(documents.map(({ document }) => document))}<span class="spoken"
          >${strings.colon}${names}</span
        >`
    : html`${label}${strings.colon}${names}`;
  return html`<span>${line}${about ? html`<span class="spoken"> (${about})</span>` : nothing}</span>`;
}

function renderName(document: CitationDescription): TemplateResult {
  const { text, language } = nameSource(document);
  return html`${language ? html`<cite lang=${language}>${text}</cite>` : text}, ${document.issued}`;
}
