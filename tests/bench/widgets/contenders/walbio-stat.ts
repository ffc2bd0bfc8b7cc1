import type { Dataset, Observation } from '@walbio/data';
import { bundleWalbio } from '../bundle-walbio.ts';
import type { Contender } from '../contender.ts';
import { chronicle } from '../events.ts';

/** So many `<walbio-stat>` on a page, each with an observation of its own out of one dataset. */
export async function createWalbioStat(): Promise<Contender> {
  return {
    name: 'walbio-stat',
    files: await bundleWalbio('stat'),
    html: '<main></main><script type="module" src="/entry.js"></script>',
    prepare: (page, count) =>
      page.evaluate(
        ({ data, ids }) => {
          (window as unknown as { provideDataset(dataset: Dataset): void }).provideDataset(data);
          window.subject = ids;
        },
        { data: createTileDataset(count), ids: createIds(count) },
      ),
    show: (page) => page.evaluate(draw, 1),
    update: (page) => page.evaluate(draw, 2),
    count: (page) => page.locator('walbio-stat [part~="value"]').count(),
  };
}

/** Runs in the page: shows the tiles of one part of the ids in so many. */
function draw(parts: number): Promise<number> {
  const ids = window.subject as readonly string[];
  return window.stopwatch(async () => {
    const tiles = ids.slice(0, Math.ceil(ids.length / parts)).map((id) => {
      const tile = document.createElement('walbio-stat') as HTMLElement & { readonly updateComplete: Promise<boolean> };
      tile.setAttribute('observation', id);
      return tile;
    });
    document.querySelector('main')?.replaceChildren(...tiles);
    await Promise.all(tiles.map(({ updateComplete }) => updateComplete));
  });
}

function createIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `observation-${at}`);
}

function createTileDataset(count: number): Dataset {
  return {
    ...chronicle,
    areas: createIds(count).map((_, at) => ({
      id: `land-${at}`,
      name: { en: `Land ${at}` },
      kind: 'region',
      citations: [],
    })),
    units: [{ id: 'job', label: { en: { one: 'job', other: 'jobs' } }, kind: 'count' }],
    indicators: [{ id: 'jobs', label: { en: 'Jobs' }, valueType: 'quantity', unit: 'job' }],
    observations: createIds(count).map((id, at) => createObservation(id, at)),
  };
}

function createObservation(id: string, at: number): Observation {
  return {
    id,
    indicator: 'jobs',
    subject: { kind: 'area', id: `land-${at}` },
    value: { minExclusive: at + 1 },
    referencePeriod: '2021',
    periodBasis: 'stated',
    status: 'normal',
    citations: [{ source: 'chronicle', selector: { type: 'TextQuoteSelector', exact: `more than ${at + 1}` } }],
  };
}
