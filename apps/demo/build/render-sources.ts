import type { Dataset, Source } from '@walbio/data';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderTitle } from './render-source-line.ts';

/** The documents that the facts are taken from, the newest first. */
export function renderSources({ sources }: Dataset): Markup {
  const newestFirst = [...sources].sort((a, b) => b.issued.localeCompare(a.issued, 'en'));
  return markup`<ol class="documents" role="list">
${newestFirst.map(renderDocument)}
</ol>`;
}

function renderDocument(source: Source): Markup {
  const { id, publisher, url, note } = source;
  return markup`<li>
<p class="issued" data-words="source.${id}.issued"></p>
<div>
<p class="title">${renderTitle(source)}</p>
<p>${publisher ?? markup`<span data-words="sources.unpublished"></span>`}${url === undefined ? markup`. <span data-words="sources.noAddress"></span>.` : undefined}</p>
${note && markup`<p class="aside" data-words="source.${id}.note"></p>`}
</div>
</li>`;
}
