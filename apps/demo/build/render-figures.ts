import type { Dataset, Observation } from '@walbio/data';
import type { HeadingLevel } from '@walbio/widgets/html';
import { listFurtherFigures, listHeadlineFigures } from '../src/facts/list-figures.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderChange, renderStat } from './render-widget.ts';

/** The headline figures as tiles. */
export function renderHeadlineFigures(dataset: Dataset): Markup {
  return renderTiles(dataset, listHeadlineFigures(dataset), 3);
}

/** The figures that the web page gives beside, under a heading of their own; nothing where there are none. */
export function renderFurtherFigures(dataset: Dataset): Markup {
  const figures = listFurtherFigures(dataset);
  if (figures.length === 0) return markup``;
  return markup`<h3 class="further" data-words="history.further"></h3>
<walbio-stats>
${figures.map(({ id }) => renderStat(dataset, id, 4))}
</walbio-stats>`;
}

/** A forecast beside the value that it sets out from, under a heading and a text of its own. */
export function renderForecast(dataset: Dataset): Markup {
  return markup`<section class="forecast" aria-labelledby="forecast-title">
<div>
<h3 id="forecast-title" data-words="figures.forecast"></h3>
<p data-words="figures.forecastIntro"></p>
</div>
${renderChange(dataset, 'market-size', 'atmp', 4)}
</section>`;
}

function renderTiles(dataset: Dataset, figures: readonly Observation[], level: HeadingLevel): Markup {
  return markup`<div class="tiles">
${figures.map(({ id }) => renderStat(dataset, id, level))}
</div>`;
}
