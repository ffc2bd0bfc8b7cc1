import { parseArgs } from 'node:util';
import {
  checkBaseline,
  keepBaseline,
  readEnvironment,
  removeOtherBaselines,
  writeEnvironment,
} from './visual/baselines.ts';
import { findOtherEnvironment } from './visual/environment.ts';
import { openStudio } from './visual/studio.ts';
import { views } from './visual/views.ts';

/**
 * Holds the looks of the elements against the kept images: `pnpm --filter @walbio/test-host-page run visual`, which leaves
 * what differs in `test-results/visual/`. With `--update` it keeps the looks of now.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { update: { type: 'boolean', default: false } },
});
const studio = await openStudio();
const other = findOtherEnvironment(readEnvironment(), studio.environment);
if (other && !values.update) console.warn(`Differences are to be expected: ${other}.`);

let count = 0;
for (const view of views) {
  const image = await studio.draw(view);
  const found = values.update ? await update(view.name, image) : await checkBaseline(view.name, image);
  if (!found) continue;
  count += 1;
  console.log(`${view.name}: ${found}`);
}
await studio.close();
if (values.update) {
  removeOtherBaselines(views.map(({ name }) => name));
  writeEnvironment(studio.environment);
} else if (count > 0) process.exitCode = 1;
console.log(`${views.length} images, ${count} ${values.update ? 'kept anew' : 'differ'}`);

async function update(name: string, image: Buffer): Promise<string | undefined> {
  return (await keepBaseline(name, image)) ? 'kept' : undefined;
}
