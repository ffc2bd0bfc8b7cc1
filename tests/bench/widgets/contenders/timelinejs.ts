import { readFileSync } from 'node:fs';
import type { Contender } from '../contender.ts';
import { createEvents } from '../events.ts';

interface TimelineJs {
  readonly Timeline: new (
    place: string,
    data: object,
    options: object,
  ) => { on(name: string, listener: () => void): void };
}

const folder = 'node_modules/@knight-lab/timelinejs/dist';

/** TimelineJS3, without its web fonts. It has no way to show other events than by being made anew. */
export function createTimelineJs(): Contender {
  return {
    name: 'TimelineJS3',
    package: '@knight-lab/timelinejs',
    files: {
      '/timeline.js': readFileSync(`${folder}/js/timeline.js`),
      '/timeline.css': readFileSync(`${folder}/css/timeline.css`),
      '/locale/en.json': readFileSync(`${folder}/js/locale/en.json`),
    },
    html: '<link rel="stylesheet" href="/timeline.css"><div id="place" style="width: 100%; height: 600px"></div><script src="/timeline.js"></script>',
    prepare: (page, count) =>
      page.evaluate(
        (events) => void (window.subject = events),
        createEvents(count).map(({ id, date, title, text }) => {
          const [year, month, day] = date.split('-').map(Number);
          return { unique_id: id, start_date: { year, month, day }, text: { headline: title, text } };
        }),
      ),
    show: (page) => page.evaluate(draw, 1),
    update: (page) => page.evaluate(draw, 2),
    count: (page) => page.locator('.tl-slide').count(),
  };
}

/** Runs in the page: shows one part of the events in so many. */
function draw(parts: number): Promise<number> {
  const { Timeline } = (window as unknown as { readonly TL: TimelineJs }).TL;
  const all = window.subject as readonly object[];
  return window.stopwatch(() => {
    document.querySelector('#place')?.replaceChildren();
    const events = structuredClone(all.slice(0, all.length / parts));
    const timeline = new Timeline(
      'place',
      { events },
      { font: null, script_path: '/', hash_bookmark: false, language: 'en' },
    );
    return new Promise<void>((resolve) => timeline.on('ready', resolve));
  });
}
