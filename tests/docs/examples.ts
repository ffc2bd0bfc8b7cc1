import type { Token, Tokens } from 'marked';
import ts from 'typescript';
import { documents, isReference, listTokens } from './documents.ts';

/** An example of the reference. */
export interface Example {
  /** What it is an example of. */
  readonly name: string;
  readonly code: string;
}

/** Examples that cannot be run here, with the reason. */
const unrunnable: Readonly<Record<string, string>> = {
  'compileQuery()': 'it asks a database; tests/engines does that',
  'assertDataset()': 'it fetches; its own tests read datasets from outside',
};

/** Every example of the reference. */
export const examples: readonly Example[] = documents.filter(isReference).flatMap(listExamples);

/** Those that can be run here. */
export const runnable: readonly Example[] = examples.filter(({ name }) => !Object.hasOwn(unrunnable, name));

function listExamples(page: string): readonly Example[] {
  const found: Example[] = [];
  let [name, heading] = ['', ''];
  for (const token of listTokens(page)) {
    if (token.type === 'heading') {
      heading = (token as Tokens.Heading).text;
      if (!/^[A-Z][a-z]+s?$/.test(heading) || (token as Tokens.Heading).depth === 3) name = heading;
    }
    if (isCode(token) && heading.startsWith('Example')) found.push({ name, code: token.text });
  }
  return found;
}

function isCode(token: Token): token is Tokens.Code {
  return token.type === 'code';
}

/**
 * An example as the body of a function in which every result that a comment says is a call of `claim`, with the expression
 * and the result. A comment says a result where it stands behind an expression, or on the line below it.
 */
export function writeClaims(code: string): string {
  const { statements } = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest);
  return statements.map((statement) => writeClaim(code, statement)).join('\n');
}

function writeClaim(code: string, statement: ts.Statement): string {
  const written = code.slice(statement.pos, statement.end).replace(/^\s*\/\/.*$/gm, '');
  if (!ts.isExpressionStatement(statement)) return written;
  const { expression } = statement;
  const comments = [
    ...(ts.getTrailingCommentRanges(code, statement.end) ?? []),
    ...(ts.getLeadingCommentRanges(code, statement.end) ?? []),
  ];
  const [said] = comments.map(({ pos, end }) => code.slice(pos, end).replace(/^\/\/(?: →)?\s*/, ''));
  const asked = code
    .slice(expression.pos, expression.end)
    .replace(/^\s*\/\/.*$/gm, '')
    .trim();
  return said === undefined ? `void (${asked});` : `claim(${asked}, ${said});`;
}
