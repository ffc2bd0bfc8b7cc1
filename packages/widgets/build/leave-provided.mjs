/** The parts of elements that a script with everything inside provides before it registers the elements. */
const parts = /[\\/](course|controls)\.ts$/;

/**
 * Leaves the `import()` of parts out that a script brings along and provides, so that nothing ever loads them. Else each module
 * that they share with the rest would be wrapped, to be run later.
 *
 * @returns {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 */
export function leaveProvided() {
  return {
    name: 'leave-provided',
    setup(build) {
      build.onResolve({ filter: parts }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path, namespace: 'leave-provided' } : undefined,
      );
      build.onLoad({ filter: parts, namespace: 'leave-provided' }, () => ({ contents: 'export {};' }));
    },
  };
}
