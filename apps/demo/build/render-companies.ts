import type { Dataset } from '@walbio/data';
import { listRows } from '../src/facts/list-rows.ts';
import type { Row } from '../src/facts/list-rows.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderCompany } from './render-widget.ts';

/** A card for each row of the table; a row of two companies has one for both and one for each. */
export function renderCompanies(dataset: Dataset): Markup {
  const rows = listRows(dataset);
  const alone = rows.filter(({ members }) => members.length === 0);
  const shared = rows.filter(({ members }) => members.length > 0);
  return markup`<div class="cards">
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
