import { readFileSync } from 'node:fs';
import type { Contender } from '../contender.ts';
import { createEvents } from '../events.ts';

interface Vis {
  readonly Timeline: new (
    place: Element,
    items: readonly object[],
    options: object,
  ) => { setItems(items: readonly object[]): void };
}

const folder = 'node_modules/vis-timeline';

/** vis-timeline in its standalone build, with its style sheet. Its titles stand in the items, its texts nowhere. */
export function createVisTimeline(): Contender {
  return {
    name: 'vis-timeline',
    package: 'vis-timeline',
    files: {
      '/vis.js': readFileSync(`${folder}/standalone/umd/vis-timeline-graph2d.min.js`),
      '/vis.css': readFileSync(`${folder}/styles/vis-timeline-graph2d.min.css`),
    },
    html: '<link rel="stylesheet" href="/vis.css"><div id="place"></div><script src="/vis.js"></script>',
    prepare: (page, count) =>
      page.evaluate(
        (items) => void (window.subject = items),
        createEvents(count).map(({ id, date, title }) => ({ id, start: date, content: title })),
      ),
    show: (page) =>
      page.evaluate(() => {
        const { Timeline } = (window as unknown as { readonly vis: Vis }).vis;
        return window.stopwatch(async () => {
          const timeline = new Timeline(document.querySelector('#place') as Element, window.subject as object[], {});
          Object.assign(window, { timeline });
          while (!document.querySelector('.vis-item')) await new Promise(requestAnimationFrame);
        });
      }),
    update: (page) =>
      page.evaluate(() => {
        const { timeline } = window as unknown as { readonly timeline: InstanceType<Vis['Timeline']> };
        const items = window.subject as readonly object[];
        return window.stopwatch(() => timeline.setItems(items.slice(0, items.length / 2)));
      }),
    count: (page) => page.locator('.vis-item').count(),
  };
}
