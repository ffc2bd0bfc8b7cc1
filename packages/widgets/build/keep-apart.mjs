import { basename } from 'node:path';

/** The modules that are loaded on demand and use `@walbio/core` for it. */
const onDemand = /[\\/](write-citations|fetch-dataset|reckon)\.ts$/;

const fromCore = /^@walbio\/core$/;

/**
 * Brings what is loaded on demand along with its part of `@walbio/core`, each with its own. A bundler splits by file, and whoever
 * uses `@walbio/core` uses the file that names all of it: in one with the rest, the writers of BibTeX, RIS and CSL-JSON would come
 * with the first tag of a page, though few readers open them, and so would what checks a dataset, and what tells series and changes.
 *
 * @param {object} options
 * @param {boolean} options.external whether the rest of `@walbio/core` is left to whoever bundles the package
 * @returns {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 */
export function keepApart({ external }) {
  return {
    name: 'keep-apart',
    setup(build) {
      build.onResolve({ filter: fromCore }, async ({ path, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === fromCore) return undefined;
        if (!onDemand.test(importer)) return external ? { path, external } : undefined;
        const found = await build.resolve(path, { kind, resolveDir, pluginData: fromCore });
        return { ...found, pluginData: undefined, suffix: `?${basename(importer, '.ts')}` };
      });
    },
  };
}
