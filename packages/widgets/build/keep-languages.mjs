import { readFile } from 'node:fs/promises';
import { dataset } from '@walbio/data';
import MagicString from 'magic-string';
import ts from 'typescript';

const known = ['en', 'fr', 'nl', 'de'];

/** The words of the elements, and those of `@walbio/core`. */
const withWords = /[\\/](widgets[\\/]src[\\/].*-strings\.ts|core[\\/]dist[\\/].*\.js)$/;

/**
 * Leaves words and texts out of a bundle that are in none of the given languages: of an object with a key for each language,
 * only those keys, in code and in the dataset. English always stays, since it takes the place of what has no translation.
 *
 * @param {readonly string[]} languages such as `['fr']`
 * @returns {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 */
export function keepLanguages(languages) {
  const left = known.filter((language) => language !== 'en' && !languages.includes(language));
  return {
    name: 'keep-languages',
    setup(build) {
      build.onLoad({ filter: withWords }, async ({ path }) => ({
        contents: leaveOut(await readFile(path, 'utf8'), left),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }));
      build.onResolve({ filter: /^@walbio\/data$/ }, ({ path }) => ({ path, namespace: 'keep-languages' }));
      build.onLoad({ filter: /.*/, namespace: 'keep-languages' }, () => ({
        contents: writeDataset(left),
        loader: 'js',
      }));
    },
  };
}

/** @param {readonly string[]} left */
function writeDataset(left) {
  const json = JSON.stringify(dataset, (_, value) =>
    isObject(value) && isByLanguage(Object.keys(value))
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !left.includes(key)))
      : value,
  );
  return `export const dataset = /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`;
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {readonly string[]} keys */
function isByLanguage(keys) {
  return keys.includes('en') && keys.every((key) => known.includes(key));
}

/**
 * @param {string} code
 * @param {readonly string[]} left the keys to leave out of objects whose keys are languages
 */
function leaveOut(code, left) {
  const text = new MagicString(code);
  const file = ts.createSourceFile('texts.ts', code, ts.ScriptTarget.Latest, true);
  for (const [start, end] of listProperties(file, left)) text.remove(start, end);
  return text.toString();
}

/**
 * Where the properties stand that are left out, each with the comma after it.
 *
 * @param {ts.Node} node
 * @param {readonly string[]} left
 * @returns {(readonly [start: number, end: number])[]}
 */
function listProperties(node, left) {
  if (ts.isObjectLiteralExpression(node) && isByLanguage(node.properties.map(readKey))) {
    const { properties, end } = node;
    return properties.flatMap((property, index) =>
      left.includes(readKey(property))
        ? [/** @type {const} */ ([property.getFullStart(), properties[index + 1]?.getFullStart() ?? end - 1])]
        : listProperties(property, left),
    );
  }
  /** @type {(readonly [number, number])[]} */
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...listProperties(child, left)));
  return found;
}

/** @param {ts.ObjectLiteralElementLike} property */
function readKey({ name }) {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}
