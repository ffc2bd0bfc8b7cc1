import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const widgets = dirname(createRequire(import.meta.url).resolve('@walbio/widgets/package.json'));

/** Builds the script tag as another version would be, and returns the path of the file. */
export async function buildOtherVersion(version: string): Promise<string> {
  const outfile = join(import.meta.dirname, '../.cache/other-version.js');
  await build({
    entryPoints: [join(widgets, 'src/walbio.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    define: { WALBIO_WIDGETS_VERSION: JSON.stringify(version) },
    outfile,
  });
  return outfile;
}
