// @ts-check
import { SetupError } from './setup-error.mjs';

/**
 * Reads the number of a port.
 * @param {string | undefined} written
 * @returns {number | undefined} `undefined` where nothing is written
 * @throws {SetupError} when it is none
 * @example parsePort('8080') // 8080
 */
export function parsePort(written) {
  if (!written) return undefined;
  const port = Number(written);
  if (/^\d+$/.test(written) && port > 0 && port < 65536) return port;
  throw new SetupError(`PORT is "${written}"; expected a number from 1 to 65535.`);
}
