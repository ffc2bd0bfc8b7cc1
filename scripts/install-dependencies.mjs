// @ts-check
import { isVerbose, step } from './report.mjs';
import { runPnpm } from './run-pnpm.mjs';
import { SetupError } from './setup-error.mjs';

const installArguments = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];

/**
 * Installs what the lockfile names.
 * @throws {SetupError} when that fails, after showing what pnpm said
 */
export async function installDependencies() {
  const { code, output } = await step('Installing dependencies', () => runPnpm(installArguments, { show: isVerbose }));
  if (code === 0) return;
  if (!isVerbose) console.error(output);
  throw new SetupError(
    `Installing the dependencies failed with exit code ${code}; what pnpm said stands above.\n` +
      'The usual cause is a package registry that cannot be reached: check the network, a proxy, and `npm config get registry`.',
  );
}
