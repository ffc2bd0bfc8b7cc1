import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostPage } from '../../host.ts';
import type { WidgetPage } from '../../kit/index.ts';

const folder = join(import.meta.dirname, '../node_modules');
const cache = join(import.meta.dirname, '../.cache');
const events = ['A laboratory opens', 'A company goes public', 'A factory is built'];
const finished = '<ol><li>1928: A laboratory opens</li></ol>';

const timelinejs: WidgetPage = {
  name: 'TimelineJS3 3.9.11',
  html: hostPage('<div id="timeline"></div>', {
    head: '<link rel="stylesheet" href="/@knight-lab/timelinejs/dist/css/timeline.css"><link rel="stylesheet" href="/start.css">',
    scripts:
      '<script src="/@knight-lab/timelinejs/dist/js/timeline.js"></script><script src="/start.js" data-own></script>',
  }),
  folder,
  files: {
    '/start.js': join(import.meta.dirname, 'timelinejs.js'),
    '/start.css': join(import.meta.dirname, 'timelinejs.css'),
  },
  roots: '#timeline',
  words: ['A laboratory opens', '1928'],
  printed: events,
  data: {
    html: `<div id="timeline" data-src="{url}">${finished}</div>`,
    answer: JSON.stringify({ events: [{ start_date: { year: '1928' }, text: { headline: 'A laboratory opens' } }] }),
    finished: ['A laboratory opens'],
  },
};

const vis: WidgetPage = {
  name: 'vis-timeline 8.5.4',
  html: hostPage('<div id="timeline"></div>', {
    head: '<link rel="stylesheet" href="/vis-timeline/styles/vis-timeline-graph2d.min.css">',
    scripts:
      '<script src="/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script><script src="/start.js" data-own></script>',
  }),
  folder,
  files: { '/start.js': join(import.meta.dirname, 'vis-timeline.js') },
  roots: '#timeline',
  words: events,
};

const path = '/v1/features/subgrid';
const tag = '<baseline-status featureId="subgrid"><p>Subgrid works in all browsers since 2023.</p></baseline-status>';

/** What the server of its data answers, in the shape that its documentation shows. */
const feature = {
  feature_id: 'subgrid',
  name: 'Subgrid',
  baseline: { status: 'newly', low_date: '2023-09-15' },
  browser_implementations: { chrome: { date: '2023-09-12', status: 'available', version: '117' } },
};

const baselineStatus: WidgetPage = {
  name: 'baseline-status 1.2.0',
  html: hostPage(tag, { scripts: '<script type="module" src="/baseline-status.min.js"></script>' }),
  files: { '/baseline-status.min.js': join(folder, 'baseline-status/baseline-status.min.js') },
  roots: 'baseline-status',
  words: ['Subgrid'],
  policies: ['lit-html'],
};

/** It asks one server only, which tests cannot: here its script asks the page's own server. */
async function answerHere(page: WidgetPage): Promise<WidgetPage> {
  const script = await readFile(join(folder, 'baseline-status/baseline-status.min.js'), 'utf8');
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, 'baseline-status.js'), script.replaceAll('https://api.webstatus.dev', ''));
  await writeFile(join(cache, 'subgrid.json'), JSON.stringify(feature));
  return {
    ...page,
    files: { '/baseline-status.min.js': join(cache, 'baseline-status.js'), [path]: join(cache, 'subgrid.json') },
    data: { html: tag, answer: JSON.stringify(feature), address: path, finished: ['Subgrid works in all browsers'] },
  };
}

/** Widgets of others. */
export const peers: readonly WidgetPage[] = [timelinejs, vis, await answerHere(baselineStatus)];

/** The last of them with its script as it is published, which asks a server of its makers. */
export const untouched: WidgetPage = baselineStatus;
