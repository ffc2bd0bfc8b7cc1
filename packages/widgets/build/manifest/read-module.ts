import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What a module says about itself. */
export interface ModuleReading {
  /** The modules beside it that it runs with, types left out, those that it loads later included. */
  readonly imports: readonly string[];
  /** What the comments on its functions and values document, by the names of the tags: `csspart`, `cssprop`. */
  readonly tags: readonly DocTag[];
  readonly text: string;
}

/** A line such as `@csspart number - The number.` in a doc comment. */
export interface DocTag {
  readonly tag: string;
  readonly name: string;
  readonly description: string;
}

/**
 * Reads what a module imports and documents. The tags of elements, which have a `@tagname`, are left to the analyzer.
 *
 * @param path from the folder that `root` names
 * @example readModule('/package', 'src/stat/render-stat-tile.ts').imports // ['src/element/heading-level.ts', …]
 */
export function readModule(root: string, path: string): ModuleReading {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = listSpecifiers(file).filter((name) => name.startsWith('.'));
  return {
    imports: imports.map((name) => join(dirname(path), name)),
    tags: file.statements.flatMap(readTags),
    text,
  };
}

function readTags(statement: ts.Statement): readonly DocTag[] {
  const tags = ts.getJSDocTags(statement).map((tag) => ({ tag: tag.tagName.text, comment: readComment(tag) }));
  if (tags.some(({ tag }) => tag === 'tagname')) return [];
  return tags.flatMap(({ tag, comment }) => {
    const [, name, description] = /^(\S+)\s+-\s+(.*)$/s.exec(comment) ?? [];
    return name && description ? [{ tag, name, description: description.replace(/\s+/g, ' ') }] : [];
  });
}

function readComment({ comment }: ts.JSDocTag): string {
  return ts.getTextOfJSDocComment(comment) ?? '';
}

function listSpecifiers(node: ts.Node): readonly string[] {
  const own = findSpecifier(node);
  const inside: string[] = [];
  ts.forEachChild(node, (child) => void inside.push(...listSpecifiers(child)));
  return own === undefined ? inside : [own, ...inside];
}

/** What a node makes run: an import or export that is not only of types, or an `import()`. */
function findSpecifier(node: ts.Node): string | undefined {
  const specifier =
    ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
      ? node.moduleSpecifier
      : ts.isExportDeclaration(node) && !node.isTypeOnly
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}
