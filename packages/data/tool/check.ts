import { parseArgs } from 'node:util';
import { checkForm } from '../check/check-form.ts';
import { checkRecords } from '../check/check-records.ts';
import { openFormCache } from '../check/form-cache.ts';
import { fixRecords } from '../check/fix-records.ts';
import { formatAnnotation, formatProblem, listErrors, sortProblems } from '../check/problem.ts';
import type { Problem } from '../check/problem.ts';
import type { Captures } from '../build/captures.ts';
import { readRecords } from '../build/read-records.ts';
import { codeOfSkipped, findCaptures } from './captures.ts';
import { showProgress } from './progress.ts';
import { complain, say } from './terminal.ts';
import type { Verb, Workplace } from './verb.ts';

/** Checks all records, and mends what a program can mend. */
export const check: Verb = {
  usage: 'check [--fix]',
  summary: 'finds every problem in the records; --fix mends what a program can mend',
  run: async (words, workplace) => {
    const { values } = parseArgs({ args: [...words], options: { fix: { type: 'boolean', default: false } } });
    const captures = findCaptures(workplace, 'whether the cited words stand in the sources');
    const found = await findProblems(workplace, captures);
    const fixed = values.fix ? await fixRecords(workplace.folder, found) : [];
    for (const file of fixed) say(workplace.terminal, `mended ${file}`);
    const code = report(fixed.length > 0 ? await findProblems(workplace, captures) : found, workplace);
    return captures ? code : Math.max(code, codeOfSkipped(workplace));
  },
};

async function findProblems(
  { folder, terminal }: Workplace,
  captures: Captures | undefined,
): Promise<readonly Problem[]> {
  const read = readRecords(folder);
  const cache = openFormCache(folder);
  const onProgress = showProgress(terminal, 'checking the form of records');
  const problems = [
    ...checkRecords(read, captures).problems,
    ...(await checkForm(read.records, { onProgress, cache })),
  ];
  cache.save();
  return sortProblems(problems);
}

function report(problems: readonly Problem[], { terminal }: Workplace): number {
  const format = terminal.env['GITHUB_ACTIONS'] === 'true' ? formatAnnotation : formatProblem;
  const errors = listErrors(problems).length;
  for (const problem of problems) complain(terminal, `${format(problem)}\n`);
  const fixable = problems.filter(({ fix }) => fix).length;
  const summary = `${errors} problems, ${problems.length - errors} warnings`;
  if (problems.length === 0) say(terminal, 'no problems');
  else complain(terminal, fixable > 0 ? `${summary}; “pnpm data check --fix” mends ${fixable}` : summary);
  return errors === 0 ? 0 : 1;
}
