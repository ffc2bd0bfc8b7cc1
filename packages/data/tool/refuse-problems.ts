import { formatProblem } from '../check/problem.ts';
import type { Problem } from '../check/problem.ts';
import { UsageError } from './verb.ts';

/**
 * Refuses to work on records that have problems.
 *
 * @throws {UsageError} always; the message counts the problems and tells the first
 */
export function refuseProblems(problems: readonly Problem[]): never {
  const first = problems[0];
  throw new UsageError(
    `the records have ${problems.length} problems; run “pnpm data check”${first ? `. The first:\n${formatProblem(first)}` : ''}`,
  );
}
