import type { Dataset } from '@walbio/data';
import { biotechScene } from '../src/facts/shown-sources.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderFurtherFigures } from './render-figures.ts';
import { renderTimeline } from './render-widget.ts';

/** The timeline of the web page, and the figures that it gives beside. */
export function renderHistory(dataset: Dataset): Markup {
  return markup`${renderTimeline(dataset, biotechScene, 3)}
${renderFurtherFigures(dataset)}`;
}
