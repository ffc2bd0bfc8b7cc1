import type { Document } from 'yaml';
import { findQuote } from '../../build/find-quote.ts';
import { listCitedPassages } from '../../build/statements.ts';
import type { CitedPassage } from '../../build/statements.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Prefix and suffix are exceptions: where the words are found once without them, they say nothing. */
export const needlessContext: Rule = {
  name: 'needless-context',
  summary: 'Prefix and suffix stand only where the words occur more than once.',
  check: (context) => context.records.flatMap(listCitedPassages).flatMap((cited) => checkContext(cited, context)),
};

function checkContext({ record, path, passage }: CitedPassage, { index, captures }: CheckContext): readonly Problem[] {
  const { source, exact, prefix, suffix } = passage;
  const file = index.find('sources', source)?.content.capture.file;
  const text = file === undefined ? undefined : captures?.read(file)?.text;
  if (text === undefined || (prefix ?? suffix) === undefined || findQuote(text, { exact }).length !== 1) return [];
  const given = (['prefix', 'suffix'] as const).filter((key) => passage[key] !== undefined);
  return [
    {
      rule: needlessContext.name,
      ...record.locate([...path, given[0] ?? 'exact']),
      found: `${given.join(' and ')} beside “${exact}”, which stands in ${source} once`,
      expected: 'no prefix or suffix where none is needed',
      mend: 'run “pnpm data check --fix”',
      fix: (document: Document) => given.forEach((key) => document.deleteIn([...path, key])),
    },
  ];
}
