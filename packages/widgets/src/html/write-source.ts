import type { CitationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { sharedStrings } from '../locale/shared-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import { nameSource } from '../source/name-source.ts';
import { escapeHtml } from './escape-html.ts';
import { writeText } from './write-text.ts';

/** Where a statement comes from, in brackets: each document by its short name, linked to the cited words where it can be. */
export function writeSource(citations: readonly CitationDescription[], language: Language): string {
  const { source, sources, colon } = sharedStrings[language];
  const documents = groupCitations(citations).map(({ document }) => writeLink(document, language));
  if (documents.length === 0) return '';
  return ` (${documents.length === 1 ? source : sources}${colon}${documents.join(' · ')})`;
}

function writeLink(document: CitationDescription, language: Language): string {
  const { issued, passageUrl } = document;
  const name = `${writeText(nameSource(document), language)}, ${escapeHtml(issued)}`;
  return passageUrl === undefined ? name : `<a href="${escapeHtml(passageUrl)}" rel="noopener">${name}</a>`;
}
