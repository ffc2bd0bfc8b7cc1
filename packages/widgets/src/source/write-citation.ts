import type { CitationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { escapeHtml } from '../html/escape-html.ts';
import { writeText } from '../html/write-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupCitations } from './group-citations.ts';
import type { CitedDocument } from './group-citations.ts';

/** Citations as HTML: each document by its title, linked to the cited words, with publisher, date and these words. */
export function writeCitation(citations: readonly CitationDescription[], language: Language): string {
  const { source, sources, colon } = sharedStrings[language];
  const documents = groupCitations(citations).map((cited) => writeDocument(cited, language));
  return `${documents.length === 1 ? source : sources}${colon}${documents.join(' · ')}`;
}

function writeDocument({ document, passages }: CitedDocument, language: Language): string {
  const { publisher, issued, passageUrl, url } = document;
  const title = writeText({ text: document.title, language: document.language }, language);
  const address = passageUrl ?? url;
  const name = address === undefined ? title : `<a href="${escapeHtml(address)}" rel="noopener">${title}</a>`;
  const words = passages.filter(({ exact }) => exact).map((passage) => writeWords(passage, language));
  const named = [name, publisher && escapeHtml(publisher), escapeHtml(issued)].filter((part) => part).join(', ');
  return words.length > 0 ? `${named}${sharedStrings[language].colon}${words.join(', ')}` : named;
}

function writeWords({ exact, language: of }: CitationDescription, around: Language): string {
  return `<q>${writeText({ text: exact, language: of }, around)}</q>`;
}
