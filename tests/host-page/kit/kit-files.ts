import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

/** The files that the kit itself puts on a page: served path to content. */
export const kitFiles: Readonly<Record<string, () => Promise<string>>> = {
  '/favicon.ico': () => Promise.resolve(''),
  '/host-page-kit/recorder.js': () => readFile(join(here, 'recorder.js'), 'utf8'),
  '/host-page-kit/second-lit.js': remember(() => bundle('second-lit.ts')),
};

/** The functions that read a page, as one expression that evaluates to them. */
export const readProbe = remember(
  async () => `(() => { ${await bundle('probe/index.ts', 'probe')}; return probe; })()`,
);

function remember(make: () => Promise<string>): () => Promise<string> {
  let made: Promise<string> | undefined;
  return () => (made ??= make());
}

async function bundle(file: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, file)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    ...(globalName ? { globalName } : {}),
  });
  return outputFiles[0]?.text ?? '';
}
