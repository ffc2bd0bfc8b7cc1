import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'tsup';

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

interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
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
    const { outputs } = JSON.parse(await readFile(join(folder, 'out/metafile-esm.json'), 'utf8')) as Metafile;
    const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
    const first = listImported(outputs, Object.keys(outputs).find((path) => path.endsWith('out/entry.js')) ?? '');
    return {
      name,
      code: await readScripts(first),
      later: await readLater(outputs, first),
      files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The paths of a script and of all that it imports at once. */
function listImported(outputs: Metafile['outputs'], path: string): readonly string[] {
  const imported = outputs[path]?.imports.filter(
    ({ kind, path: next }) => kind === 'import-statement' && outputs[next],
  );
  return [...new Set([path, ...(imported ?? []).flatMap((next) => listImported(outputs, next.path))])];
}

/** What some scripts load on demand, without what they have already. */
async function readLater(outputs: Metafile['outputs'], first: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = first.flatMap((path) => outputs[path]?.imports.filter(({ kind }) => kind === 'dynamic-import') ?? []);
  const parts = asked.map(async ({ path }): Promise<[string, string]> => {
    const paths = listImported(outputs, path).filter((one) => !first.includes(one));
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
