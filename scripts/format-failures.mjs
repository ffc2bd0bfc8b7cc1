// @ts-check
import { stripVTControlCharacters } from 'node:util';

/** How many lines of what a runner or a task said of a failure are shown; the whole stands further up in the output. */
const longest = 12;

/**
 * Writes what failed, so that the end of a long run says it: a line that begins with `✗`, and indented what was said of it.
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
  const take = remark ? takeLast : takeFirst;
  return failures.flatMap((failure) => [`✗ ${name} › ${failure.name}`, ...indent(take(failure.message))]);
}

/**
 * A runner says first what is wrong.
 * @param {string} message
 */
function takeFirst(message) {
  const lines = readLines(message);
  return lines.length > longest ? [...lines.slice(0, longest), '…'] : lines;
}

/**
 * A task says last what is wrong.
 * @param {string} output
 */
function takeLast(output) {
  const lines = readLines(output);
  return lines.length > longest ? ['…', ...lines.slice(-longest)] : lines;
}

/** @param {string} text */
function readLines(text) {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** @param {readonly string[]} lines */
function indent(lines) {
  return lines.map((line) => `    ${line}`.trimEnd());
}
