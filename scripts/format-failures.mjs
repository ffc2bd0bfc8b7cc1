// @ts-check
import { stripVTControlCharacters } from 'node:util';

/** How many lines of what a runner said of a failure are shown; the whole stands further up in its output. */
const longest = 12;

/**
 * Writes what failed, so that the end of a long run says it: a line that begins with `✗`, and indented what its runner said.
 * @param {readonly import('./summarize-run.mjs').SummaryRow[]} rows
 * @returns {string} lines; empty where nothing failed
 * @example
 * ✗ @walbio/core › find.test.ts › finds the latest
 *     expected 1 to be 2
 */
export function formatFailures(rows) {
  return rows.flatMap(listRow).join('\n');
}

/** @param {import('./summarize-run.mjs').SummaryRow} row */
function listRow({ name, remark, failures }) {
  const tests = failures.flatMap((failure) => [`✗ ${name} › ${failure.name}`, ...indent(failure.message)]);
  return remark ? [...tests, `✗ ${name}: ${remark}`] : tests;
}

/** @param {string} message */
function indent(message) {
  const lines = stripVTControlCharacters(message).trim().split('\n');
  const shown = lines.length > longest ? [...lines.slice(0, longest), '…'] : lines;
  return shown.map((line) => `    ${line}`.trimEnd());
}
