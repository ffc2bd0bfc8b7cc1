import type { Dataset } from '@walbio/data';
import { findShownSource } from '../src/facts/find-shown-source.ts';
import { biotechScene, cellTherapy } from '../src/facts/shown-sources.ts';
import { listTexts } from '../src/texts/list-texts.ts';
import { en } from '../src/words/en.ts';
import { fillWords } from './fill-words.ts';
import type { Markup } from './markup.ts';
import { renderAnatomy } from './render-anatomy.ts';
import { renderCompanies } from './render-companies.ts';
import { renderForecast, renderHeadlineFigures } from './render-figures.ts';
import { renderHistory } from './render-history.ts';
import { renderSourceLine } from './render-source-line.ts';
import { renderSources } from './render-sources.ts';
import { renderTotals } from './render-totals.ts';
import { renderUse } from './render-use.ts';
import type { ScriptTag } from './script-tag.ts';

/** What the page is rendered from. */
export interface PageContent {
  readonly dataset: Dataset;
  readonly script: ScriptTag;
}

const parts: Readonly<Record<string, (content: PageContent) => Markup>> = {
  anatomy: ({ dataset }) => renderAnatomy(dataset),
  'figures source': ({ dataset }) => renderSourceLine(findShownSource(dataset, biotechScene)),
  figures: ({ dataset }) => renderHeadlineFigures(dataset),
  forecast: ({ dataset }) => renderForecast(dataset),
  history: ({ dataset }) => renderHistory(dataset),
  'companies source': ({ dataset }) => renderSourceLine(findShownSource(dataset, cellTherapy)),
  companies: ({ dataset }) => renderCompanies(dataset),
  totals: ({ dataset }) => renderTotals(dataset),
  use: ({ dataset, script }) => renderUse(dataset, script),
  sources: ({ dataset }) => renderSources(dataset),
};

/**
 * Writes the finished page, in English: every figure, event and company stands in it before any script runs.
 *
 * @param template a page in which a comment such as `<!-- figures -->` marks the place of each part
 * @throws {RangeError} when a part has no place, or not exactly one, and when a text or a fact is missing
 */
export function renderPage(template: string, content: PageContent): string {
  const page = Object.entries(parts).reduce((html, [name, render]) => put(html, name, render(content)), template);
  return fillWords(page, listTexts(content.dataset, en, 'en'), 'en');
}

function put(html: string, name: string, { html: part }: Markup): string {
  const pieces = html.split(`<!-- ${name} -->`);
  if (pieces.length === 2) return pieces.join(part);
  throw new RangeError(`expected one <!-- ${name} --> in the page, found ${pieces.length - 1}`);
}
