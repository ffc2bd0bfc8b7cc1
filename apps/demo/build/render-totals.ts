import type { Dataset } from '@walbio/data';
import { describeTotal } from '../src/facts/describe-total.ts';
import type { TotalDescription } from '../src/facts/describe-total.ts';
import { findShownSource } from '../src/facts/find-shown-source.ts';
import { listTotals } from '../src/facts/list-totals.ts';
import { cellTherapy } from '../src/facts/shown-sources.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderSourceLine } from './render-source-line.ts';

/** Each printed total as an addition: the rows, what they add up to, what was printed, and whether it follows. */
export function renderTotals(dataset: Dataset): Markup {
  const source = renderSourceLine(findShownSource(dataset, cellTherapy));
  const totals = listTotals(dataset).map((checked) => describeTotal(dataset, checked, { locale: 'en' }));
  return markup`<div class="additions">
${totals.map((total) => renderAddition(total, source))}
</div>`;
}

function renderAddition(total: TotalDescription, source: Markup): Markup {
  const key = `total.${total.indicator}`;
  const title = `total-${total.indicator}`;
  return markup`<article class="addition ${total.agreement}" aria-labelledby="${title}">
<header>
<h3 id="${title}" data-words="${key}.label"></h3>
<p class="aside">${total.definition && markup`<span data-words="${key}.definition"></span> `}<span data-words="${key}.period"></span>${total.basis && markup`, <span data-words="${key}.basis"></span>`}</p>
</header>
${renderTable(total, key, title)}
${renderVerdict(total, key)}
${renderPassages(total, key, source)}
</article>`;
}

function renderTable({ rows, difference }: TotalDescription, key: string, title: string): Markup {
  return markup`<table aria-labelledby="${title}">
<thead><tr><th scope="col" data-words="totals.row"></th><th scope="col" data-words="totals.value"></th></tr></thead>
<tbody>
${rows.map((_, index) => markup`<tr><th scope="row" data-words="${key}.row.${index}.name"></th><td data-words="${key}.row.${index}.value"></td></tr>`)}
</tbody>
<tfoot>
<tr class="computed"><th scope="row" data-words="totals.computed"></th><td data-words="${key}.computed"></td></tr>
<tr class="printed"><th scope="row" data-words="totals.printed"></th><td data-words="${key}.printed"></td></tr>
${difference === undefined ? undefined : markup`<tr class="difference"><th scope="row" data-words="totals.difference"></th><td data-words="${key}.difference"></td></tr>`}
</tfoot>
</table>`;
}

function renderVerdict({ agreement, withoutRows, corrections }: TotalDescription, key: string): Markup {
  return markup`<div class="verdict">
<p class="finding" data-words="totals.${agreement}"></p>
${withoutRows.map((_, index) => markup`<p data-words="${key}.without.${index}"></p>`)}
${corrections.map(({ id }) => markup`<p data-words="${key}.correction.${id}"></p>`)}
</div>`;
}

function renderPassages({ rows, citations }: TotalDescription, key: string, source: Markup): Markup {
  const total = { name: { text: '' }, value: '', citations };
  return markup`<details class="passages">
<summary data-words="totals.passages"></summary>
<dl>
${[...rows, total].map(
  (row, index) =>
    markup`<div><dt data-words="${row === total ? 'totals.total' : `${key}.row.${index}.name`}"></dt>${row.citations.map(
      ({ exact, language }) => markup`<dd><q lang="${language}">${exact}</q></dd>`,
    )}</div>`,
)}
</dl>
${source}
</details>`;
}
