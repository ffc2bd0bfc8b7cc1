import { showRange } from '../../build/find-quote.ts';
import { listCitedPassages } from '../../build/statements.ts';
import { measureCoverage } from '../../coverage/measure-coverage.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Every number that a source prints is cited by a fact, or set aside with a reason. It is a warning while work goes on. */
export const coverage: Rule = {
  name: 'coverage',
  summary: 'Every number that a source prints is cited, or ignored with a reason, and nothing is ignored without need.',
  check: (context) => {
    const passages = context.records.flatMap(listCitedPassages).map(({ passage }) => passage);
    return context.records.flatMap((record) => {
      if (record.collection !== 'sources') return [];
      const text = context.captures?.read(record.content.capture.file)?.text;
      if (text === undefined) return [];
      const own = passages.filter(({ source }) => source === record.id);
      const { open, unnecessary } = measureCoverage(text, own, record.content.ignored ?? []);
      const warn = (path: readonly (string | number)[], told: Told): Problem => ({
        rule: coverage.name,
        level: 'warning',
        ...record.locate(path),
        ...told,
      });
      return [
        ...open.slice(0, 1).map((number) => warn([], tellOpen(open.length, showRange(text, number), record.id))),
        ...unnecessary.map((entry) =>
          warn(['ignored', record.content.ignored?.indexOf(entry) ?? 0], tellNeedless(entry.exact)),
        ),
      ];
    });
  },
};

type Told = Pick<Problem, 'found' | 'expected' | 'mend'>;

function tellOpen(count: number, first: string, source: string): Told {
  return {
    found: `${count} numbers that no fact cites, the first in ${first}`,
    expected: 'every printed number cited, or ignored with a reason',
    mend: `add the facts; “pnpm data coverage ${source}” lists the numbers`,
  };
}

function tellNeedless(exact: string): Told {
  return {
    found: `“${exact}” in ignored, which holds no number that is left uncited`,
    expected: 'only exceptions that are needed',
    mend: 'remove it',
  };
}
