import type { Dataset } from '@walbio/data';
import { bundleWalbio } from '../bundle-walbio.ts';
import type { Contender } from '../contender.ts';
import { createEventDataset, createEvents } from '../events.ts';

/** An element of ours, as the page sees it. */
type Walbio = HTMLElement & { data: Dataset; readonly updateComplete: Promise<boolean> };

/** `<walbio-timeline>`, with what it needs to show a dataset that it is given. */
export async function createWalbioTimeline(): Promise<Contender> {
  return {
    name: 'walbio-timeline',
    files: await bundleWalbio('timeline'),
    html: '<walbio-timeline></walbio-timeline><script type="module" src="/entry.js"></script>',
    prepare: (page, count) =>
      page.evaluate((data) => void (window.subject = data), createEventDataset(createEvents(count))),
    show: (page) =>
      page.evaluate(() => {
        const element = document.querySelector('walbio-timeline') as Walbio;
        return window.stopwatch(async () => {
          element.data = window.subject as Dataset;
          await element.updateComplete;
        });
      }),
    update: (page) =>
      page.evaluate(() => {
        const element = document.querySelector('walbio-timeline') as Walbio;
        return window.stopwatch(async () => {
          element.setAttribute('to', '1959');
          await element.updateComplete;
        });
      }),
    count: (page) => page.locator('walbio-timeline [part~="event"]').count(),
  };
}
