import { readFile } from 'node:fs/promises';

const inLit = 'createPolicy("lit-html"';
const inOurs = 'createPolicy("walbio"';

/**
 * Gives the Trusted Types policy of the Lit inside a bundle a name of its own. A page that lists its policies by name
 * allows each name once, so a second Lit under the first one's name would stop before it draws anything.
 *
 * @returns {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 * @throws {Error} when Lit no longer creates its policy the way this expects.
 */
export function renameTrustedTypesPolicy() {
  return {
    name: 'rename-trusted-types-policy',
    setup(build) {
      build.onLoad({ filter: /[\\/]lit-html\.js$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        if (!code.includes(inLit))
          throw new Error(`${path} does not contain ${inLit}; see how it names its policy now`);
        return { contents: code.replace(inLit, inOurs), loader: 'js' };
      });
    },
  };
}
