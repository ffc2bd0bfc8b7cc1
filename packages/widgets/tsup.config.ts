import { copyFile, mkdir, rm } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import type { Options } from 'tsup';
import { keepApart } from './build/keep-apart.mjs';
import { inputsFolder, keepInputs } from './build/keep-inputs.ts';
import { keepLanguages } from './build/keep-languages.mjs';
import { leaveProvided } from './build/leave-provided.mjs';
import { writePackageFiles } from './build/manifest/write-package-files.ts';
import { define } from './build/version.mjs';
import { shortenTemplates } from './build/shorten-templates.mjs';
import { renameTrustedTypesPolicy } from './build/rename-trusted-types-policy.mjs';

const entries = ['index', 'stat', 'timeline', 'company', 'stats', 'table', 'source', 'elements', 'html', 'hydrate'];

/** What only has types: of the tags, in the templates of frameworks. */
const frameworks = ['react', 'preact', 'solid', 'vue', 'svelte'];

const shared: Options = { outDir: 'dist', target: 'es2022', platform: 'browser', define };

/** The languages that have a script of their own, which is smaller than the one that speaks all. */
const languages = ['en', 'fr', 'nl', 'de'];

/** The package: one module an entry, what they share in chunks, dependencies left to whoever bundles them. */
const modules: Options = {
  ...shared,
  entry: Object.fromEntries([...entries, ...frameworks].map((entry) => [entry, `src/${entry}.ts`])),
  format: 'esm',
  splitting: true,
  dts: true,
  external: [/^lit/, '@lit-labs/ssr-client', '@walbio/data'],
  noExternal: ['@walbio/core'],
  esbuildPlugins: [keepApart({ external: true }), shortenTemplates()],
};

/** The script for a page without a build step: one classic script with everything inside, the dataset included. */
const script: Options = {
  ...shared,
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  minify: true,
  noExternal: [/.*/],
};

const scripts: readonly Options[] = [
  {
    ...script,
    entry: { walbio: 'src/walbio.ts' },
    esbuildPlugins: [renameTrustedTypesPolicy(), leaveProvided(), shortenTemplates(), keepInputs()],
  },
  ...languages.map((language) => ({
    ...script,
    entry: { [`walbio.${language}`]: 'src/walbio.ts' },
    esbuildPlugins: [
      renameTrustedTypesPolicy(),
      leaveProvided(),
      keepLanguages([language]),
      shortenTemplates(),
      keepInputs(),
    ],
  })),
];

/** The script for a page that loads of the elements only those that it has: one module a tag, what they share in chunks. */
const onDemand: Options = {
  ...script,
  outDir: 'dist/on-demand',
  entry: { walbio: 'src/on-demand.ts' },
  format: 'esm',
  splitting: true,
  esbuildPlugins: [keepApart({ external: false }), renameTrustedTypesPolicy(), shortenTemplates(), keepInputs()],
};

/** The scripts of the page that is shown in a frame, which has the script tag beside it, and of the page around it. */
const frames: Options = {
  ...script,
  entry: { frame: 'src/frame.ts', 'frame-host': 'src/frame-host.ts' },
  esbuildPlugins: [keepInputs()],
};

/** All write into the same folders, so they are emptied here and by none of them. */
export default defineConfig(async () => {
  for (const folder of ['dist', inputsFolder]) await rm(folder, { recursive: true, force: true });
  await mkdir('dist');
  await copyFile('src/frame/frame-page.html', 'dist/frame.html');
  await writePackageFiles(import.meta.dirname);
  return [modules, ...scripts, onDemand, frames];
});
