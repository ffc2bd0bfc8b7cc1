import { PNG } from 'pngjs';

/** How many tones of red, green and blue lie in one: the eye sees no difference, and the file is half as large. */
const step = 4;

/**
 * An image for keeping, as small as it gets.
 *
 * @param drawn as PNG
 * @returns the image in fewer tones, as PNG
 * @example await writeFile('stat.png', packImage(await studio.draw(view)))
 */
export function packImage(drawn: Buffer): Buffer {
  return PNG.sync.write(readTones(drawn), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** Reads a PNG in the tones in which images are kept; one that is kept reads the same as when it was drawn. */
export function readTones(image: Buffer): PNG {
  const png = PNG.sync.read(image);
  for (let index = 0; index < png.data.length; index += 1)
    png.data[index] = Math.min(255, Math.round((png.data[index] as number) / step) * step);
  return png;
}
