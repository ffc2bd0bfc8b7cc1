import { readFile } from 'node:fs/promises';
import MagicString from 'magic-string';
import ts from 'typescript';

/** The sources of the elements. */
const withTemplates = /[\\/]widgets[\\/]src[\\/].*\.ts$/;

/**
 * How the text of a template gets shorter and keeps its meaning: by the lines and indents that its source has, and in styles by
 * comments too. What stands within a line stays, so that no string of a rule or text of a page changes.
 *
 * @type {Readonly<Record<string, (text: string) => string>>}
 */
const shorten = {
  css: (text) =>
    text
      .replace(/("[^"\n]*"|'[^'\n]*')|\/\*[^]*?\*\//g, '$1')
      .replace(/([{};,])[ \n]*\n[ \n]*/g, '$1')
      .replace(/[ \n]*\n[ \n]*(?=\})/g, '')
      .replace(/[ \n]*\n[ \n]*/g, ' '),
  html: joinLines,
  svg: joinLines,
};

/** @param {string} text */
function joinLines(text) {
  return text.replace(/[ \n]*\n[ \n]*/g, '\n');
}

/** What was shortened, by path: each of several bundles takes it from here. @type {Map<string, Promise<string>>} */
const shortened = new Map();

/**
 * Takes the form of the source out of the templates of `css`, `html` and `svg`, which a minifier of scripts leaves as texts.
 *
 * @returns {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 */
export function shortenTemplates() {
  return {
    name: 'shorten-templates',
    setup(build) {
      build.onLoad({ filter: withTemplates, namespace: 'file' }, async ({ path }) => {
        const contents = shortened.get(path) ?? readFile(path, 'utf8').then(shortenModule);
        shortened.set(path, contents);
        return { contents: await contents, loader: 'ts' };
      });
    },
  };
}

/**
 * @param {string} code of a module in TypeScript
 * @example shortenModule('const rules = css`\n  p {\n    margin: 0;\n  }\n`;') // 'const rules = css` p {margin: 0;}`;'
 */
export function shortenModule(code) {
  const text = new MagicString(code);
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  for (const { tag, start, end } of listTexts(file)) {
    const short = shorten[tag]?.(code.slice(start, end));
    if (start < end && short !== undefined) text.update(start, end, short);
  }
  return text.toString();
}

/**
 * Where the texts of templates stand, between their marks and expressions.
 *
 * @param {ts.SourceFile} file
 */
function listTexts(file) {
  /** @type {{ readonly tag: string, readonly start: number, readonly end: number }[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText(file);
      const { template } = node;
      const pieces = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const piece of pieces) {
        const isLast = ts.isNoSubstitutionTemplateLiteral(piece) || ts.isTemplateTail(piece);
        found.push({ tag, start: piece.getStart(file) + 1, end: piece.end - (isLast ? 1 : 2) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
