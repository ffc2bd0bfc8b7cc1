import { dataset } from '@walbio/data';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { measure } from './measure.ts';

/** A script that people load, with what it may weigh. */
export interface BudgetedBundle extends Bundle {
  /** Most bytes that it may have, compressed by gzip. */
  readonly budget: number;
}

const dist = join(import.meta.dirname, '../dist');

/** The path of a built entry, as a string of code. */
const quote = (entry: string): string => JSON.stringify(join(dist, entry));

/**
 * What people load, from the built package: one tag, all tags without data, and the script tag. The dataset grows with its
 * facts, so the script tag may weigh what the dataset weighs, and what its code may weigh.
 */
export async function listBundles(): Promise<readonly BudgetedBundle[]> {
  const all = `import { defineAll, provideDataset } from ${quote('elements.js')}; defineAll(); window.provide = provideDataset;`;
  // Of the code about 9 kB are the words and rules of four languages, "fewer than" and "3e plaats" among them.
  // The table costs 13 kB beside the others: a third is the arithmetic of bounded numbers that checks totals, and a tenth its words.
  const table = 13_500;
  // Groups, scale, filters and links of the timeline cost 10 kB beside its list: a third is the scale, a sixth are words.
  const timeline = 10_300;
  // The popover of a source costs 2 kB: how it looks, where it stands, how the focus goes there and back.
  const popover = 1_800;
  // What cites in every form: by itself it brings the arithmetic of dates and the words of four languages along once more, which
  // the script tag has already. It is loaded when a source is first opened, so that no page pays for it that nobody asks.
  const citing = { apart: 9_800, inside: 4_500 };
  // What finds the data of a page's own, keeps what a server drew, and says when data cannot be loaded.
  const places = 900;
  // What loads and checks a dataset, which comes on demand in a project, and inside the script.
  const loading = 1_900;
  // How a tile's value changed, its series, and what disputes it: 4 kB of series, claims and cautions in core, 2.5 kB of words in four
  // languages, 3.5 kB of sentences, drawing and looks. By itself the tile brings the arithmetic of bounds too, which the table has.
  const course = 10_300;
  const bounds = 1_400;
  // The parts of the company card cost 3.4 kB: how figures, funding, products and the compact form look, and their words.
  const card = 3_900;
  const code = 27_000 + table + timeline + popover + places + course + card;
  const script = code + citing.inside + loading + measure(JSON.stringify(dataset)).gzip;
  const stat = await bundle('one tag: stat', `import ${quote('stat.js')};`);
  return [
    { ...stat, budget: 21_500 + popover + places + course + bounds },
    { ...stat, name: 'citing and loading, on demand', code: stat.later, budget: citing.apart + loading },
    { ...(await bundle('all tags without data', all)), budget: code },
    { ...(await readScript('script tag', 'walbio.js')), budget: script + 300 },
    // A page in English pays for its own texts alone: those of the dataset are halved, and more.
    { ...(await readScript('script tag in English', 'walbio.en.js')), budget: script - 45_000 },
    // English takes the place of what has no translation, so that every other language brings it along.
    { ...(await readScript('script tag in French', 'walbio.fr.js')), budget: script - 29_000 },
    // The script tag does the work in a frame; this adds the reading of the address, with its sentences in four languages.
    { ...(await readBuilt('frame', 'frame.js')), budget: 5_200 },
    { ...(await readBuilt('page around a frame', 'frame-host.js')), budget: 700 },
  ];
}

async function readScript(name: string, file: string): Promise<Bundle> {
  const { files } = await bundle('all tags with data', `import ${quote('index.js')};`);
  return { ...(await readBuilt(name, file)), files };
}

/** A script that people load as it is. */
async function readBuilt(name: string, file: string): Promise<Bundle> {
  return { name, code: await readFile(join(dist, file), 'utf8'), later: '', files: [] };
}
