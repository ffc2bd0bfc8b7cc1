/**
 * Brings what writes citations along with the module that is loaded on demand, and leaves the rest of `@walbio/core` to
 * whoever bundles the package. A bundler splits by file, and core is one file: left outside, the writers of BibTeX, RIS and
 * CSL-JSON would come with the first tag of a page, though few readers open them.
 *
 * @returns {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 */
export function keepCitationsApart() {
  return {
    name: 'keep-citations-apart',
    setup(build) {
      build.onResolve({ filter: /^@walbio\/core$/ }, ({ path, importer }) =>
        /[\\/]write-citations\.ts$/.test(importer) ? undefined : { path, external: true },
      );
    },
  };
}
