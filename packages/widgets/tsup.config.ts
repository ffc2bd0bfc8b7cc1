import { rm } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import type { Options } from 'tsup';
import { writePackageFiles } from './build/manifest/write-package-files.ts';
import { keepCitationsApart } from './build/keep-citations-apart.mjs';
import { define } from './build/version.mjs';
import { renameTrustedTypesPolicy } from './build/rename-trusted-types-policy.mjs';

const entries = ['index', 'stat', 'timeline', 'company', 'stats', 'table', 'source', 'elements', 'html'];

/** What only has types: of the tags, in the templates of frameworks. */
const frameworks = ['react', 'preact', 'solid', 'vue', 'svelte'];

const shared: Options = { outDir: 'dist', target: 'es2022', platform: 'browser', define };

/** The package: one module an entry, what they share in chunks, dependencies left to whoever bundles them. */
const modules: Options = {
  ...shared,
  entry: Object.fromEntries([...entries, ...frameworks].map((entry) => [entry, `src/${entry}.ts`])),
  format: 'esm',
  splitting: true,
  dts: true,
  external: [/^lit/, '@walbio/data'],
  noExternal: ['@walbio/core'],
  esbuildPlugins: [keepCitationsApart()],
};

/** The script for a page without a build step: one classic script with everything inside, the dataset included. */
const script: Options = {
  ...shared,
  entry: { walbio: 'src/walbio.ts' },
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [renameTrustedTypesPolicy()],
};

/** Both write into one folder, so it is emptied here and by neither of them. */
export default defineConfig(async () => {
  await rm('dist', { recursive: true, force: true });
  await writePackageFiles(import.meta.dirname);
  return [modules, script];
});
