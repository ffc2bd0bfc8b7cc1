import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'tsup';
import { listInputs, listScripts } from './metafile.ts';
import type { Metafile } from './metafile.ts';

/** What a site's own build makes of an entry: minified scripts. */
export interface Bundle {
  readonly name: string;
  /** What is loaded with the page: the script and those that it imports. */
  readonly code: string;
  /** What is loaded later, on demand: by the name of its module, what comes with it at the first time. */
  readonly later: ReadonlyMap<string, string>;
  /** The paths of all files that something of has come into a script. */
  readonly files: readonly string[];
}

const root = join(import.meta.dirname, '..');

/** How a script imports what is loaded with it. */
const atOnce = ['import-statement'];

/**
 * Bundles a few lines of code together with all that they import, the way a site does that builds its own pages.
 *
 * @example await bundle('stat', `import '@walbio/widgets/stat';`)
 */
export async function bundle(name: string, entry: string): Promise<Bundle> {
  const folder = await mkdtemp(join(root, 'node_modules/.bundle-'));
  try {
    await writeFile(join(folder, 'entry.js'), entry);
    await buildEntry(folder);
    const metafile = JSON.parse(await readFile(join(folder, 'out/metafile-esm.json'), 'utf8')) as Metafile;
    const script = Object.keys(metafile.outputs).find((path) => path.endsWith('out/entry.js')) ?? '';
    const first = listScripts(metafile, script, atOnce);
    return {
      name,
      code: await readScripts(first),
      later: await readLater(metafile, first),
      files: listInputs(metafile, script),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What some scripts load on demand, without what they have already. */
async function readLater(metafile: Metafile, first: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = first.flatMap(
    (path) => metafile.outputs[path]?.imports.filter(({ kind }) => kind === 'dynamic-import') ?? [],
  );
  const parts = asked.map(async ({ path }): Promise<[string, string]> => {
    const paths = listScripts(metafile, path, atOnce).filter((one) => !first.includes(one));
    return [basename(path).replace(/(?:-[A-Z0-9]{8})+\.js$/, ''), await readScripts(paths)];
  });
  return new Map(await Promise.all(parts));
}

async function readScripts(paths: readonly string[]): Promise<string> {
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
}

async function buildEntry(folder: string): Promise<void> {
  await build({
    config: false,
    silent: true,
    entry: { entry: join(folder, 'entry.js') },
    outDir: join(folder, 'out'),
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    metafile: true,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.logLevel = 'error';
    },
  });
}
