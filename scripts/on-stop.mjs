// @ts-check
import { findLaunchers } from './find-launchers.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Calls `stop` once, at the first of: Ctrl-C, a request to end, a closed terminal, or the end of the npm that started
 * this process, which may have been killed without a chance to pass anything on.
 * @param {() => void} stop
 */
export function onStop(stop) {
  let stopping = false;
  const stopOnce = () => {
    if (stopping) return;
    stopping = true;
    stop();
  };
  for (const signal of signals) process.on(signal, stopOnce);
  if (process.env['npm_lifecycle_event']) watchLaunchers(stopOnce);
}

/** @param {() => void} whenGone */
function watchLaunchers(whenGone) {
  const launchers = findLaunchers();
  const watch = () => {
    if (!launchers.every(isAlive)) whenGone();
  };
  setInterval(watch, 500).unref();
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
