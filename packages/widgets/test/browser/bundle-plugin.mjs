import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { shortenTemplates } from '../../build/shorten-templates.mjs';
import { define } from '../../build/version.mjs';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const ownCommands = fileURLToPath(new URL('commands.ts', import.meta.url));
const testFile = /^\/(.+\.browser\.test\.ts)$/;

/**
 * Answers for a test file with all that it imports in one script: a browser asks for hundreds of modules, and for each file anew,
 * which took more than half of the time. The script keeps the address of its file, and is made once for all browsers. Its templates
 * are those of the built package, since an element takes over only what the same templates drew.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundlePlugin() {
  /** @type {Map<string, Promise<string>>} */
  const bundles = new Map();
  return {
    name: 'bundle',
    async serve({ path }) {
      const [, file] = testFile.exec(path) ?? [];
      if (file === undefined) return undefined;
      const bundle = bundles.get(file) ?? bundleTest(file);
      bundles.set(file, bundle);
      return { body: await bundle, type: 'js' };
    },
  };
}

/** @param {string} file from the root of the project */
async function bundleTest(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    sourcesContent: false,
    define,
    external: ['/__web-dev-server__*'],
    plugins: [useOwnCommands, shortenTemplates()],
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/**
 * Gives tests our commands, which skip a test where its engine cannot do what it asks, in place of those of the runner.
 *
 * @type {import('esbuild').Plugin}
 */
const useOwnCommands = {
  name: 'use-own-commands',
  setup({ onResolve }) {
    onResolve({ filter: /^@web\/test-runner-commands$/ }, ({ importer }) =>
      importer === ownCommands || importer.includes('node_modules') ? undefined : { path: ownCommands },
    );
  },
};
