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
  const code = 27_000 + table + timeline + popover;
  const stat = await bundle('one tag: stat', `import ${quote('stat.js')};`);
  return [
    { ...stat, budget: 21_500 + popover },
    { ...stat, name: 'citing, loaded on demand', code: stat.later, budget: citing.apart },
    { ...(await bundle('all tags without data', all)), budget: code },
    { ...(await readScript()), budget: code + citing.inside + measure(JSON.stringify(dataset)).gzip },
  ];
}

async function readScript(): Promise<Bundle> {
  const { files } = await bundle('all tags with data', `import ${quote('index.js')};`);
  return { name: 'script tag', code: await readFile(join(dist, 'walbio.js'), 'utf8'), later: '', files };
}
