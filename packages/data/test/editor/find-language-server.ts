import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The program of yaml-language-server, the one that editors run.
 *
 * @returns `undefined` where it is not installed; in CI it has to be
 */
export function findLanguageServer(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
    return join(dirname(manifest), 'bin/yaml-language-server');
  } catch (cause) {
    if (process.env['CI']) throw new Error('yaml-language-server is not installed; run “pnpm install”', { cause });
    return undefined;
  }
}
