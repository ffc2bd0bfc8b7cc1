import type { CitationDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Cited words in a line. */
export function renderWords(passages: readonly CitationDescription[]): readonly TemplateResult[] {
  return passages.map(
    ({ exact, language }, index) => html`${index > 0 ? ', ' : nothing}<q lang=${language}>${exact}</q>`,
  );
}
