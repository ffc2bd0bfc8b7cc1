import { afterAll, describe, expect, it } from 'vitest';
import { checkBaseline, listBaselines, readEnvironment } from './visual/baselines.ts';
import { compareImages } from './visual/compare-images.ts';
import { findOtherEnvironment } from './visual/environment.ts';
import { packImage } from './visual/pack-image.ts';
import { openStudio } from './visual/studio.ts';
import { views } from './visual/views.ts';

const studio = await openStudio();
const other = findOtherEnvironment(readEnvironment(), studio.environment);
if (other) console.warn(`The looks of the elements are not compared: ${other}.`);

afterAll(() => studio.close());

describe('the looks of the elements', () => {
  it('have a baseline each, and no other is kept', () => {
    expect(listBaselines().toSorted()).toEqual(views.map(({ name }) => name).toSorted());
  });

  it('are the same each time they are drawn, and others where a word is another', async () => {
    const view = {
      name: 'stat',
      html: '<walbio-stat indicator="jobs-fte" subject="celyad"></walbio-stat>',
      width: 400,
    };
    const kept = packImage(await studio.draw(view));
    expect(compareImages(kept, await studio.draw(view))).toBe(undefined);
    const other = compareImages(kept, await studio.draw({ ...view, html: view.html.replace('celyad', 'masthercell') }));
    expect(other?.reason).toMatch(/pixels/);
  });

  it.skipIf(other)('are those of the baselines', async () => {
    for (const view of views)
      expect.soft(await checkBaseline(view.name, await studio.draw(view)), view.name).toBe(undefined);
  });
});
