import { createRequire } from 'node:module';
import { dataset } from '@walbio/data';
import {
  renderCompanyHtml,
  renderSourceHtml,
  renderStatHtml,
  renderTableHtml,
  renderTimelineHtml,
} from '@walbio/widgets/html';
import type { HtmlOptions } from '@walbio/widgets/html';
import type { WidgetPage } from '../kit/index.ts';
import { hostPage } from '../host.ts';
import { buildOtherVersion } from './build-other-version.ts';

const require = createRequire(import.meta.url);
const stat = { indicator: 'biotech-companies', subject: 'wallonia' };
const added = { indicator: 'gross-value-added', subject: 'wallonia' };
const scene = 'biotech-scene-2021';
const observation = 'wallonia.biotech-companies.biotech-scene-2021';

/** All tags, with what is finished between them. */
const writeTags = (options: HtmlOptions): string => `
  <walbio-stat indicator="biotech-companies" subject="wallonia">${renderStatHtml(dataset, stat, options) ?? ''}</walbio-stat>
  <walbio-stats label="Biotech in Wallonia" heading-level="2">
    <walbio-stat indicator="gross-value-added" subject="wallonia">${renderStatHtml(dataset, added, options) ?? ''}</walbio-stat>
  </walbio-stats>
  <walbio-timeline source="${scene}">${renderTimelineHtml(dataset, { source: scene }, options) ?? ''}</walbio-timeline>
  <walbio-company organization="celyad" heading-level="2">${renderCompanyHtml(dataset, { organization: 'celyad' }, { ...options, headingLevel: 2 }) ?? ''}</walbio-company>
  <walbio-table group="cell-therapy-companies" source="cell-therapy-2016">${
    renderTableHtml(dataset, { group: 'cell-therapy-companies', source: 'cell-therapy-2016' }, options) ?? ''
  }</walbio-table>
  <walbio-source observation="${observation}">${renderSourceHtml(dataset, { observation }, options) ?? ''}</walbio-source>`;

const events = dataset.events.filter(({ citations }) => citations.some(({ source }) => source === scene));
const words = ['350', 'Wallonia', 'Kickstart Biomanufacturing', 'UCB', '1928', 'Celyad', 'Bone Therapeutics'];

/** The page of a web editor who has pasted every tag, what it draws inside, and the style sheet and the script once. */
export const page: WidgetPage = {
  name: '@walbio/widgets',
  html: hostPage(writeTags({ drawn: true }), { head: '<link rel="stylesheet" href="walbio.css">' }),
  files: {
    '/walbio.js': require.resolve('@walbio/widgets/walbio.js'),
    '/walbio.css': require.resolve('@walbio/widgets/walbio.css'),
    '/other/walbio.js': await buildOtherVersion('0.0.1-other'),
  },
  roots: ['stat', 'stats', 'timeline', 'company', 'table', 'source'].map((tag) => `main > walbio-${tag}`).join(', '),
  words,
  printed: [...words, ...events.map(({ title }) => title.en)],
  policies: ['walbio'],
  otherVersion: '/other/walbio.js',
  data: {
    html: `<walbio-stat src="{url}" indicator="biotech-companies" subject="wallonia">${renderStatHtml(dataset, stat) ?? ''}</walbio-stat>`,
    answer: JSON.stringify(dataset),
    attribute: 'src',
    finished: ['more than 350', 'Wallonia'],
    failure: { state: 'failed', event: 'walbio-state' },
  },
};

/** The same page with plain sentences and lists between the tags, and without the style sheet. */
export const plainPage: WidgetPage = { ...page, name: '@walbio/widgets, plain', html: hostPage(writeTags({})) };
