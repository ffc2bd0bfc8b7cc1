import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { readTones } from './pack-image.ts';

/** How far two images may differ: a tenth of the way from black to white in a pixel, in one pixel of ten thousand. */
const threshold = 0.1;
const mostPixels = 0.0001;

/** In what an image differs from its baseline. */
export interface Difference {
  /** Such as `1240 pixels differ`. */
  readonly reason: string;
  /** Both as one, what differs in red, as PNG; not there where their sizes differ. */
  readonly image?: Buffer;
}

/**
 * Holds an image against its baseline.
 *
 * @param kept the baseline as PNG
 * @param drawn the image as PNG
 * @returns the difference, or `undefined` where the eye would see none
 * @example compareImages(await readFile('stat.png'), await studio.draw(view))
 */
export function compareImages(kept: Buffer, drawn: Buffer): Difference | undefined {
  const [before, after] = [PNG.sync.read(kept), readTones(drawn)];
  const { width, height } = after;
  if (before.width !== width || before.height !== height)
    return { reason: `it was ${before.width} × ${before.height} pixels, and is ${width} × ${height}` };
  if (before.data.equals(after.data)) return undefined;
  const both = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, both.data, width, height, { threshold });
  if (count <= width * height * mostPixels) return undefined;
  return { reason: `${count} pixels differ`, image: PNG.sync.write(both) };
}
