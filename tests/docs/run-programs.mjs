// @ts-check
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

/**
 * Runs programs one after the other, and writes what each printed as JSON, an object a program: the start of Node, which takes
 * longer than most of them, is paid once. `node run-programs.mjs <file>…`
 */
const [, , ...files] = process.argv;
const told = console.log;
/** @type {{ printed: string, error?: string }[]} */
const outcomes = [];
for (const file of files) outcomes.push(await run(file));
told(JSON.stringify(outcomes));

/** @param {string} file */
async function run(file) {
  /** @type {string[]} */
  const lines = [];
  console.log = (...values) => void lines.push(format(...values));
  const error = await import(pathToFileURL(file).href).then(
    () => undefined,
    (/** @type {unknown} */ thrown) => (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
  );
  return { printed: lines.join('\n'), ...(error === undefined ? {} : { error }) };
}
