import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dataset } from '@walbio/data';
import { openEngines, servePages } from '@walbio/test-browser';
import type { Engine } from '@walbio/test-browser';
import { renderStatHtml } from '@walbio/widgets/html';
import { afterAll, describe, expect, it } from 'vitest';
import { hostPage } from './host.ts';
import { companies, drawnTags, writeTile } from './pages/drawn-tags.ts';
import type { Write } from './pages/drawn-tags.ts';

const require = createRequire(import.meta.url);
const read = (file: string): Buffer => readFileSync(require.resolve(`@walbio/widgets/${file}`));
const files = {
  '/walbio.css': { body: read('walbio.css'), type: 'text/css' },
  '/walbio.js': { body: read('walbio.js'), type: 'text/javascript' },
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
  ['in a narrow column of a wide page', { lang: 'en', width: 1280, css: 'main{max-inline-size:700px}' }],
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
    const moves = await findMoves(engine, drawnTags, condition);
    expect(Object.keys(moves)).toHaveLength(11);
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
