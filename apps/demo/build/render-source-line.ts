import type { Source } from '@walbio/data';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** A document in one line: title, publisher, date of issue, and a link where its address is known. */
export function renderSourceLine(source: Source): Markup {
  const { id, publisher } = source;
  return markup`<p class="from">${renderTitle(source)}${
    publisher === undefined ? markup`` : markup`, <span class="publisher">${publisher}</span>`
  }, <span data-words="source.${id}.issued"></span></p>`;
}

/** The title of a document, in its own language, linked where its address is known. */
export function renderTitle({ title, url, language }: Source): Markup {
  const cite = markup`<cite lang="${language}">${title}</cite>`;
  return url === undefined ? cite : markup`<a href="${url}" rel="noopener">${cite}</a>`;
}
