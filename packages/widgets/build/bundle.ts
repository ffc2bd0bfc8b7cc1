import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'tsup';

/** What a site's own build makes of an entry: one minified script. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** The paths of all files that something of has come into the script. */
  readonly files: readonly string[];
}

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

const root = join(import.meta.dirname, '..');

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
    const code = await readFile(join(folder, 'out/entry.js'), 'utf8');
    const { outputs } = JSON.parse(await readFile(join(folder, 'out/metafile-esm.json'), 'utf8')) as Metafile;
    const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
    return { name, code, files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path) };
  } finally {
    await rm(folder, { recursive: true });
  }
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
