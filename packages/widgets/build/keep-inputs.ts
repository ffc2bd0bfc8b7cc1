import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Options } from 'tsup';
import { listInputs } from './metafile.ts';

/** Where the inputs of the scripts in `dist` are kept: outside of it, since they are no part of the package. */
export const inputsFolder = 'generated/inputs';

/**
 * Keeps which files came into each script in `dist`. They can be read from nothing else: a script that has everything inside is one
 * file to whoever bundles it again. The metafile of tsup would lie in the package, and each script of a format would write its own
 * over that of the one before.
 */
export function keepInputs(): NonNullable<Options['esbuildPlugins']>[number] {
  return {
    name: 'keep-inputs',
    setup(build) {
      build.onEnd(async ({ metafile }) => {
        if (!metafile) throw new Error('esbuild gave no metafile, from which the inputs of the scripts are read');
        for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
          if (entryPoint) await writeInputs(locateInputs('.', relative('dist', path)), listInputs(metafile, path));
      });
    },
  };
}

/**
 * Reads which files came into a built script, and into what it loads later.
 *
 * @param root folder of the package
 * @param file path inside `dist`, such as `walbio.en.js`
 * @throws {Error} when the package has not been built
 */
export async function readInputs(root: string, file: string): Promise<readonly string[]> {
  return JSON.parse(await readFile(locateInputs(root, file), 'utf8')) as readonly string[];
}

function locateInputs(root: string, file: string): string {
  return join(root, inputsFolder, `${file}.json`);
}

async function writeInputs(target: string, inputs: readonly string[]): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify(inputs));
}
