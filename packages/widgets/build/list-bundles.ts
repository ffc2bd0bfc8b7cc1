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
  const code = 27_000;
  return [
    { ...(await bundle('one tag: stat', `import ${quote('stat.js')};`)), budget: 21_500 },
    { ...(await bundle('all tags without data', all)), budget: code },
    { ...(await readScript()), budget: code + measure(JSON.stringify(dataset)).gzip },
  ];
}

async function readScript(): Promise<Bundle> {
  const { files } = await bundle('all tags with data', `import ${quote('index.js')};`);
  return { name: 'script tag', code: await readFile(join(dist, 'walbio.js'), 'utf8'), files };
}
