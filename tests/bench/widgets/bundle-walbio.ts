import { build } from 'esbuild';
import { join, relative } from 'node:path';

const dist = join(process.cwd(), '../../packages/widgets/dist');

/** A tag of ours as a site's own build bundles it, with a way to give it data: scripts by their path, the first one `/entry.js`. */
export async function bundleWalbio(tag: 'timeline' | 'stat'): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './${tag}.js'; import { provideDataset } from './elements.js'; window.provideDataset = provideDataset;`,
      resolveDir: dist,
      sourcefile: 'entry.js',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    entryNames: 'entry',
    outdir: dist,
    write: false,
    logLevel: 'error',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${relative(dist, path)}`, text]));
}
