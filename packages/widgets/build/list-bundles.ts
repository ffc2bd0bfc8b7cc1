import { dataset } from '@walbio/data';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { readInputs } from './keep-inputs.ts';
import { measure } from './measure.ts';

/** A script or a style sheet that people load, with what it may weigh. */
export interface BudgetedBundle extends Bundle {
  /** Most bytes that it may have, compressed by gzip. */
  readonly budget: number;
}

/** What the script tag may weigh beside its dataset: all elements with all of their parts, what cites, and what loads data. */
const code = 75_500;

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** The path of a built entry, as a string of code. */
const quote = (entry: string): string => JSON.stringify(join(dist, entry));

/**
 * What people load, from the built package: one tag, all tags without data, what they load on demand, and the script tag. The
 * dataset grows with its facts, so the script tag may weigh what the dataset weighs, and what its code may weigh.
 */
export async function listBundles(): Promise<readonly BudgetedBundle[]> {
  const all = `import { defineAll, provideDataset } from ${quote('elements.js')}; defineAll(); window.provide = provideDataset;`;
  const script = code + measure(JSON.stringify(dataset)).gzip;
  const [stat, timeline, elements] = [
    await bundle('one tag: stat', `import ${quote('stat.js')};`),
    await bundle('one tag: timeline', `import ${quote('timeline.js')};`),
    await bundle('all tags without data', all),
  ];
  return [
    // Of these 6 kB are Lit.
    { ...stat, budget: 26_600 },
    { ...timeline, budget: 29_300 },
    { ...elements, budget: 53_600 },
    // More than half of the course is core's series, claims and arithmetic of bounds, of which the tile itself needs little.
    { ...takeLater(stat, 'course'), budget: 15_150 },
    { ...takeLater(timeline, 'controls'), budget: 7_350 },
    // By itself what cites brings the arithmetic of dates and the words of four languages along once more.
    { ...takeLater(stat, 'cite-panel'), budget: 11_630 },
    { ...takeLater(stat, 'load-dataset'), budget: 6_570 },
    // A page without a build step that shows tiles alone, before it loads their data.
    { ...(await readOnDemand('stat')), budget: 33_950 },
    { ...(await readScript('script tag', 'walbio.js')), budget: script },
    // A page in English pays for its own texts alone: those of the dataset are halved, and more.
    { ...(await readScript('script tag in English', 'walbio.en.js')), budget: script - 50_000 },
    // English takes the place of what has no translation, so that every other language brings it along.
    { ...(await readScript('script tag in French', 'walbio.fr.js')), budget: script - 33_000 },
    { ...(await readScript('script tag in Dutch', 'walbio.nl.js')), budget: script - 33_900 },
    { ...(await readScript('script tag in German', 'walbio.de.js')), budget: script - 32_500 },
    // The script tag does the work in a frame; this adds the reading of the address, with its sentences in four languages.
    { ...(await readScript('frame', 'frame.js')), budget: 5_200 },
    { ...(await readScript('page around a frame', 'frame-host.js')), budget: 700 },
    // Finished content that is drawn as the elements are, for pages where nothing may move.
    { ...(await readBuilt('style sheet of drawings', 'walbio.css')), budget: 5_900 },
  ];
}

/** What a page loads later than a tag, at the first time that something needs it. */
function takeLater(tag: Bundle, module: string): Bundle {
  return { name: `on demand: ${module}`, code: tag.later.get(module) ?? '', later: new Map(), files: [] };
}

/** The script that loads what a page has, with one element. */
async function readOnDemand(element: string): Promise<Bundle> {
  const loader = await bundle('on-demand/walbio.js', `import ${quote('on-demand/walbio.js')};`);
  const { code } = takeLater(loader, `define-${element}`);
  const files = await readInputs(root, 'on-demand/walbio.js');
  return { ...loader, name: `on-demand/walbio.js and ${element}`, code: [loader.code, code].join('\n'), files };
}

/** A built script as it is, with what came into it. */
async function readScript(name: string, file: string): Promise<Bundle> {
  return { ...(await readBuilt(name, file)), files: await readInputs(root, file) };
}

/** What people load as it is. */
async function readBuilt(name: string, file: string): Promise<Bundle> {
  return { name, code: await readFile(join(dist, file), 'utf8'), later: new Map(), files: [] };
}
