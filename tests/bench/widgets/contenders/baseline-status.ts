import { readFileSync } from 'node:fs';
import type { Contender } from '../contender.ts';

/** So many `<baseline-status>` on a page. Each asks a server for its own fact; here the answer is at hand at once. */
export function createBaselineStatus(): Contender {
  return {
    name: 'baseline-status',
    package: 'baseline-status',
    files: { '/baseline.js': readFileSync('node_modules/baseline-status/baseline-status.min.js') },
    html: '<main></main><script type="module" src="/baseline.js"></script>',
    prepare: (page, count) =>
      page.evaluate(
        (ids) => {
          window.subject = ids;
          window.fetch = (address) =>
            Promise.resolve(
              Response.json({
                feature_id: new URL(String(address)).pathname.split('/').at(-1),
                name: 'A feature',
                baseline: { status: 'widely', low_date: '2021-03-01', high_date: '2023-09-01' },
                browser_implementations: { chrome: { status: 'available', version: '90', date: '2021-03-01' } },
              }),
            );
        },
        Array.from({ length: count }, (_, at) => `feature-${at}`),
      ),
    show: (page) => page.evaluate(draw, 1),
    update: (page) => page.evaluate(draw, 2),
    count: (page) => page.locator('baseline-status').count(),
  };
}

/** Runs in the page: shows the tiles of one part of the ids in so many. */
function draw(parts: number): Promise<number> {
  const ids = window.subject as readonly string[];
  return window.stopwatch(async () => {
    const tiles = ids.slice(0, Math.ceil(ids.length / parts)).map((id) => {
      const tile = document.createElement('baseline-status');
      tile.setAttribute('featureId', id);
      return tile;
    });
    document.querySelector('main')?.replaceChildren(...tiles);
    const isDrawn = (tile: Element): boolean => tile.shadowRoot?.textContent?.includes('A feature') ?? false;
    while (!tiles.every(isDrawn)) await new Promise((resolve) => setTimeout(resolve));
  });
}
