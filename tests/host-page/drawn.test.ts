import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dataset } from '@walbio/data';
import { openEngines, servePages } from '@walbio/test-browser';
import type { Engine } from '@walbio/test-browser';
import {
  renderCompanyHtml,
  renderSourceHtml,
  renderStatHtml,
  renderTableHtml,
  renderTimelineHtml,
} from '@walbio/widgets/html';
import { afterAll, describe, expect, it } from 'vitest';
import { hostPage } from './host.ts';

const require = createRequire(import.meta.url);
const read = (file: string): Buffer => readFileSync(require.resolve(`@walbio/widgets/${file}`));
const files = {
  '/walbio.css': { body: read('walbio.css'), type: 'text/css' },
  '/walbio.js': { body: read('walbio.js'), type: 'text/javascript' },
};

type Write = (locale: string) => string;

const companies = { indicator: 'biotech-companies', subject: 'wallonia' };
const disputed = { indicator: 'jobs-fte', subject: 'cell-therapy-companies' };
const market = { indicator: 'market-size', subject: 'atmp' };
const decades = { subject: 'celyad', groupBy: 'decade' };
const table = { group: 'cell-therapy-companies', sort: '-jobs-fte' };
const compact = { drawn: true, compact: true };

const writeTile = (finished: string | undefined): string =>
  `<walbio-stat indicator="biotech-companies" subject="wallonia">${finished}</walbio-stat>`;

/** Tags as an editor writes them, with what they draw between them. */
const tags: Readonly<Record<string, Write>> = {
  'a tile': (locale) => writeTile(renderStatHtml(dataset, companies, { locale, drawn: true })),
  'a tile with a known error': (locale) =>
    `<walbio-stat indicator="jobs-fte" subject="cell-therapy-companies">${renderStatHtml(dataset, disputed, { locale, drawn: true })}</walbio-stat>`,
  'a tile with an earlier value and a series': (locale) =>
    `<walbio-stat indicator="market-size" subject="atmp" compare="previous" trend>${renderStatHtml(dataset, { ...market, compare: 'previous', trend: true }, { locale, drawn: true })}</walbio-stat>`,
  'a group of tiles': (locale) =>
    `<walbio-stats label="Wallonia">${tags['a tile']?.(locale)}${tags['a tile with a known error']?.(locale)}</walbio-stats>`,
  'a timeline': (locale) =>
    `<walbio-timeline subject="celyad">${renderTimelineHtml(dataset, { subject: 'celyad' }, { locale, drawn: true })}</walbio-timeline>`,
  'a timeline by decades': (locale) =>
    `<walbio-timeline subject="celyad" group-by="decade">${renderTimelineHtml(dataset, decades, { locale, drawn: true })}</walbio-timeline>`,
  'a card': (locale) =>
    `<walbio-company organization="celyad">${renderCompanyHtml(dataset, { organization: 'celyad' }, { locale, drawn: true })}</walbio-company>`,
  'a compact card': (locale) =>
    `<walbio-company organization="celyad" compact>${renderCompanyHtml(dataset, { organization: 'celyad' }, { locale, ...compact })}</walbio-company>`,
  'a table': (locale) =>
    `<walbio-table group="cell-therapy-companies" sort="-jobs-fte">${renderTableHtml(dataset, table, { locale, drawn: true })}</walbio-table>`,
  'a source': (locale) =>
    `<walbio-source source="cell-therapy-2016">${renderSourceHtml(dataset, { source: 'cell-therapy-2016' }, { locale, drawn: true })}</walbio-source>`,
};

interface Condition {
  readonly lang: string;
  readonly width: number;
  /** The page's own rules. */
  readonly css?: string;
}

const conditions: readonly (readonly [string, Condition])[] = [
  ['in English', { lang: 'en', width: 1280 }],
  ['in French, in 320 pixels', { lang: 'fr', width: 320 }],
  [
    'in Dutch, where the root font is 62.5 %',
    { lang: 'nl', width: 800, css: 'html{font-size:62.5%}main{font-size:1.6rem}' },
  ],
  [
    'in German, under rules of the page for its text',
    { lang: 'de', width: 600, css: 'main p{margin:2em 0;line-height:2}main li{margin:1em}' },
  ],
];

/** Measures where what follows each tag stands; `undefined` as long as one of them has not drawn itself. */
const measure = `[...document.querySelectorAll('.below')].map((below) => below.getBoundingClientRect().top)`;
const isDrawn = `[...document.querySelectorAll('main > *')].every((tag) => !tag.localName.startsWith('walbio') || tag.shadowRoot?.querySelector('.walbio'))`;

/** How far what follows each tag moves when the script comes. */
async function findMoves(
  engine: Engine,
  written: Readonly<Record<string, Write>>,
  { lang, width, css = '' }: Condition,
): Promise<Record<string, number>> {
  const body = Object.values(written).map((write) => `${write(lang)}<p class="below">Words of the page.</p>`);
  const head = `<link rel="stylesheet" href="walbio.css"><style>${css}</style>`;
  const page = { body: hostPage(body.join(''), { lang, head, scripts: '' }), type: 'text/html; charset=utf-8' };
  const server = await servePages({ ...files, '/': page });
  const opened = await engine.open(server.origin, { width });
  const before = await opened.evaluate<readonly number[]>(measure);
  await opened.evaluate(addScript);
  expect(await opened.evaluate(isDrawn)).toBe(true);
  const after = await opened.evaluate<readonly number[]>(measure);
  await Promise.all([opened.close(), server.close()]);
  const ends = before.map((place, index) => (after[index] as number) - place);
  return Object.fromEntries(
    Object.keys(written).map((name, index) => [name, (ends[index] as number) - (ends[index - 1] ?? 0)]),
  );
}

const addScript = `new Promise((resolve) => {
  const script = document.createElement('script');
  script.onload = () => setTimeout(resolve, 200);
  script.src = 'walbio.js';
  document.head.append(script);
})`;

const engines = await openEngines();
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

describe.each(engines)('what is drawn between the tags, in $name', (engine) => {
  it.each(conditions)('keeps its place when the script comes, %s', async (_, condition) => {
    const moves = await findMoves(engine, tags, condition);
    expect(Object.keys(moves)).toHaveLength(10);
    expect(Object.entries(moves).filter(([, distance]) => !(Math.abs(distance) <= 1))).toEqual([]);
  });
});

describe.each(engines)('a sentence between the tags of a tile, in $name', (engine) => {
  const plain = { tile: () => writeTile(renderStatHtml(dataset, companies)) };

  it('is seen to move what stands below', async () => {
    const { tile } = await findMoves(engine, plain, { lang: 'en', width: 1280 });
    expect(tile).toBeGreaterThan(100);
  });

  it('moves nothing where the page keeps room for it', async () => {
    const css = 'walbio-stat{display:block;min-block-size:12.5em}';
    const { tile } = await findMoves(engine, plain, { lang: 'en', width: 1280, css });
    expect(tile).toBe(0);
  });
});
