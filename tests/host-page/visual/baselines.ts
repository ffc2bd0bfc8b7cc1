import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareImages } from './compare-images.ts';
import type { Environment } from './environment.ts';
import { packImage } from './pack-image.ts';

const folder = join(import.meta.dirname, 'baselines');
const results = join(import.meta.dirname, '../test-results/visual');
const environmentFile = join(folder, 'environment.json');

/** Where the baselines were drawn; `undefined` where there are none. */
export function readEnvironment(): Environment | undefined {
  if (!existsSync(environmentFile)) return undefined;
  return JSON.parse(readFileSync(environmentFile, 'utf8')) as Environment;
}

/** Says where the baselines are drawn. */
export function writeEnvironment(environment: Environment): void {
  writeFileSync(environmentFile, `${JSON.stringify(environment, null, 2)}\n`);
}

/**
 * Holds an image against its baseline, and leaves both of them and their difference in `test-results/visual/`.
 *
 * @returns in what they differ, or `undefined`
 */
export async function checkBaseline(name: string, drawn: Buffer): Promise<string | undefined> {
  const kept = await readBaseline(name);
  const difference = kept ? compareImages(kept, drawn) : { reason: 'it has no baseline' };
  if (!difference) return undefined;
  await mkdir(results, { recursive: true });
  await writeFile(join(results, `${name}.png`), drawn);
  if (kept) await writeFile(join(results, `${name}.baseline.png`), kept);
  if (difference.image) await writeFile(join(results, `${name}.difference.png`), difference.image);
  return difference.reason;
}

/** Keeps an image as the baseline of its name, where it is another one. @returns whether it is */
export async function keepBaseline(name: string, drawn: Buffer): Promise<boolean> {
  const kept = await readBaseline(name);
  if (kept && !compareImages(kept, drawn)) return false;
  await writeFile(join(folder, `${name}.png`), packImage(drawn));
  return true;
}

/** Takes away the images that no view has the name of. */
export function removeOtherBaselines(names: readonly string[]): void {
  for (const file of listBaselines()) if (!names.includes(file)) rmSync(join(folder, `${file}.png`));
}

/** The names of all baselines. */
export function listBaselines(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -'.png'.length));
}

async function readBaseline(name: string): Promise<Buffer | undefined> {
  const file = join(folder, `${name}.png`);
  return existsSync(file) ? readFile(file) : undefined;
}
