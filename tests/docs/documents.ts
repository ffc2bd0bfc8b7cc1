import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import type { Token, Tokens } from 'marked';

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One piece of code in a document. */
export interface Snippet {
  /** Path of the document from the project's root. */
  readonly document: string;
  readonly language: string;
  readonly code: string;
}

/** Every document of the project, by its path from the root. */
export const documents: readonly string[] = [
  '.',
  'packages/data',
  'packages/core',
  'packages/widgets',
  'docs',
  '.changeset',
]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder === 'docs' })
      .map(String)
      .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
      .map((name) => join(folder, name)),
  )
  .sort();

/** The reference is written from doc comments; its examples are tried by a test of their own. */
export const isReference = (document: string): boolean => document.startsWith(join('docs', 'reference'));

/** Every piece of code in the documents that is written in one of some languages, but for those of the reference. */
export function listSnippets(...languages: readonly string[]): readonly Snippet[] {
  const read = documents.filter((document) => !isReference(document));
  return read.flatMap((document) =>
    listTokens(document)
      .filter((token): token is Tokens.Code => token.type === 'code')
      .filter(({ lang }) => languages.includes(lang ?? ''))
      .map(({ lang, text }) => ({ document, language: lang ?? '', code: text })),
  );
}

/** Every link and picture of a document, as it is written. */
export function listLinks(document: string): readonly string[] {
  return listTokens(document)
    .filter((token): token is Tokens.Link | Tokens.Image => token.type === 'link' || token.type === 'image')
    .map(({ href }) => href);
}

/** All that a document is made of, from its beginning to its end. */
export function listTokens(document: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(join(root, document), 'utf8')), (token) => void tokens.push(token));
  return tokens;
}
