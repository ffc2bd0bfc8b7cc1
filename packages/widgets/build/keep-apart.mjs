/** The modules that are loaded on demand and use `@walbio/core` for it. */
const onDemand = /[\\/](write-citations|fetch-dataset)\.ts$/;

/**
 * Brings what is loaded on demand along with its part of `@walbio/core`, and leaves the rest of `@walbio/core` to whoever
 * bundles the package. A bundler splits by file, and core is one file: left outside, the writers of BibTeX, RIS and CSL-JSON
 * would come with the first tag of a page, though few readers open them, and so would what checks a dataset.
 *
 * @returns {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 */
export function keepApart() {
  return {
    name: 'keep-apart',
    setup(build) {
      build.onResolve({ filter: /^@walbio\/core$/ }, ({ path, importer }) =>
        onDemand.test(importer) ? undefined : { path, external: true },
      );
    },
  };
}
