import type { Dataset } from '@walbio/data';
import { listRows } from '../src/facts/list-rows.ts';
import type { Row } from '../src/facts/list-rows.ts';
import { cellTherapy, cellTherapyCompanies } from '../src/facts/shown-sources.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderCompany, renderTable } from './render-widget.ts';

/** The rows of the table, from top to bottom as it was printed. */
const order = ['bone-therapeutics', 'celyad', 'promethera-biosciences', 'novadip-biosciences', 'orgenesis-masthercell'];

/** The columns of the table, from left to right as it was printed. */
const columns = [
  'funds-raised',
  'most-advanced-phase',
  'expected-market-launch',
  'gmp-facility',
  'gmp-surface',
  'gmp-surface-to-come',
  'jobs-fte',
];

/** The table as it was printed, then a card for each of its rows; a row of two companies has one for both and one for each. */
export function renderCompanies(dataset: Dataset): Markup {
  const rows = listRows(dataset);
  const alone = rows.filter(({ members }) => members.length === 0);
  const shared = rows.filter(({ members }) => members.length > 0);
  const table = {
    group: cellTherapyCompanies,
    source: cellTherapy,
    subjects: order.join(' '),
    indicators: columns.join(' '),
  };
  return markup`${renderTable(dataset, table, 3)}
<div class="cards">
${alone.map(({ organization }) => renderCompany(dataset, organization.id, 3))}
</div>
${shared.map((row) => renderShared(dataset, row))}`;
}

function renderShared(dataset: Dataset, { organization, members }: Row): Markup {
  const title = `${organization.id}-title`;
  return markup`<section class="shared" aria-labelledby="${title}">
<header>
<h3 id="${title}" data-words="companies.pair"></h3>
<p data-words="companies.pairIntro"></p>
</header>
<div class="cards">
${[organization, ...members].map(({ id }) => renderCompany(dataset, id, 4))}
</div>
</section>`;
}
