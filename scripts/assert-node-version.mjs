// @ts-check
import { SetupError } from './setup-error.mjs';

/**
 * Throws unless a version of Node is new enough.
 * @param {string} range the oldest version that will do, written as in `engines`: `>=20.19`
 * @param {string} version the version at hand, such as `20.20.2`
 * @throws {SetupError} when the version is older
 * @throws {TypeError} when the range is written in another way
 * @example assertNodeVersion('>=20.19', process.versions.node)
 */
export function assertNodeVersion(range, version) {
  const least = /^>=(\d+)\.(\d+)$/.exec(range);
  if (!least) throw new TypeError(`engines.node is "${range}"; expected the form ">=20.19"`);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = [Number(least[1]), Number(least[2])];
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new SetupError(
    `This is Node ${version}; Walbio needs Node ${leastMajor}.${leastMinor} or newer.\n` +
      'Install the current LTS from https://nodejs.org (or with nvm, fnm or volta) and run the command again.',
  );
}
