import type { Document } from 'yaml';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  /** Path from the package's folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in the records, told to the person who can mend it. */
export interface Problem extends Place {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** A warning is told, and keeps nothing from being built; left out for an error. */
  readonly level?: 'warning';
  readonly found: string;
  readonly expected: string;
  /** The edit or the command that mends it. */
  readonly mend: string;
  /** Mends the parsed file, where a program can; `pnpm data check --fix` calls it. */
  readonly fix?: (document: Document) => void;
}

/** Sorts problems by file and place, so that a person can go through them from top to bottom. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** The problems that keep records from being built. */
export function listErrors(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ level }) => level === undefined);
}

/**
 * Writes one problem for a reader.
 *
 * @example
 * records/organizations/celyad.yml:9:14  reference
 *   found     “wallonie”
 *   expected  the id of an area
 *   mend      write “wallonia”
 */
export function formatProblem({ rule, level, file, line, column, found, expected, mend }: Problem): string {
  return [
    `${file}:${line}:${column}  ${rule}${level ? ` (${level})` : ''}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  mend      ${mend}`,
  ].join('\n');
}

/** Writes one problem as a workflow command of GitHub Actions, which shows it beside the line in a pull request. */
export function formatAnnotation({ rule, level, file, line, column, ...problem }: Problem): string {
  const message = `found ${problem.found}; expected ${problem.expected}; to mend: ${problem.mend}`;
  return `::${level ?? 'error'} file=packages/data/${file},line=${line},col=${column},title=${rule}::${escapeAnnotation(message)}`;
}

function escapeAnnotation(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
