// @ts-check
import { listMissingEngines } from './find-engines.mjs';
import { say } from './report.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Says which browser engines beside Chromium are missing, and so what is skipped.
 * @param {readonly string[]} [missing]
 * @param {{ required?: boolean }} [options] `required`: a missing one is an error
 * @throws {SetupError} when one is missing and required
 */
export function reportEngines(
  missing = listMissingEngines(),
  { required = process.env['WALBIO_REQUIRE_ENGINES'] === '1' } = {},
) {
  if (missing.length === 0) return;
  const list = missing.join(' and ');
  if (required) throw new SetupError(`WALBIO_REQUIRE_ENGINES=1 asks for every browser engine; missing: ${list}.`);
  say(`Skipped: the browser tests in ${list}: not found here.`);
}
