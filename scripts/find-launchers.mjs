// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * A process, as far as it matters who started whom.
 * @typedef {object} ProcessDescription
 * @property {number} parent the process that started it
 * @property {string} name of its program, such as `sh`
 */

/**
 * Finds the processes that started this one for npm: npm itself, and the shell that npm may have put between.
 * @param {number} [parent] the process that started this one
 * @param {(pid: number) => ProcessDescription | undefined} [describe]
 * @returns {readonly number[]} their process ids
 */
export function findLaunchers(parent = process.ppid, describe = describeProcess) {
  const described = describe(parent);
  return described?.name.endsWith('sh') ? [parent, described.parent] : [parent];
}

/** @param {number} pid @returns {ProcessDescription | undefined} */
function describeProcess(pid) {
  const status = `/proc/${pid}/status`;
  if (existsSync(status)) return parseStatus(readFileSync(status, 'utf8'));
  return parsePs(spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
}

/**
 * Reads what Linux tells of a process.
 * @param {string} status the text of `/proc/<pid>/status`
 * @returns {ProcessDescription | undefined}
 */
export function parseStatus(status) {
  const name = /^Name:\s*(.+)$/m.exec(status)?.[1];
  const parent = /^PPid:\s*(\d+)$/m.exec(status)?.[1];
  return name && parent ? { name, parent: Number(parent) } : undefined;
}

/**
 * Reads what `ps -o ppid=,comm=` tells of a process; nothing, where there is no `ps`.
 * @param {string | null} line such as ` 501 /bin/sh`
 * @returns {ProcessDescription | undefined}
 */
export function parsePs(line) {
  const [, parent, name] = /^\s*(\d+)\s+(.+?)\s*$/.exec(line ?? '') ?? [];
  return parent && name ? { name, parent: Number(parent) } : undefined;
}
