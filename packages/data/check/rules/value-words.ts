import { listPassages } from '../../build/statements.ts';
import type { Statement } from '../../build/statements.ts';
import { listNumbers } from '../../coverage/list-numbers.ts';
import { readNumber } from '../../coverage/read-number.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Words that put someone in the first place without a number. */
const leading = /\b(?:leader|leading|largest|lead|top|best|most)\b/i;

/** The numbers of a value stand in the words that are cited for it: whoever mistypes one is told. */
export const valueWords: Rule = {
  name: 'value-words',
  summary: 'Every number of a value stands in the words that are cited for it.',
  check: (context) => context.statements.flatMap((statement) => checkValue(statement, context)),
};

function checkValue({ record, path, ...statement }: Statement, { index }: CheckContext): readonly Problem[] {
  if (statement.type !== 'observation') return [];
  const { value, cite } = statement.content;
  if (index.find('indicators', statement.indicator)?.content.valueType === 'code') return [];
  const words = listPassages(cite).map(({ exact }) => exact);
  const printed = words.flatMap(readNumbers);
  const missing = (String(value).match(/\d+(?:\.\d+)?/g) ?? []).filter((digits) => !printed.includes(Number(digits)));
  if (missing.length === 0) return [];
  return [
    {
      rule: valueWords.name,
      ...record.locate([...path, 'value']),
      found: `${missing.join(' and ')}, which the cited words do not say: ${words.map((exact) => `“${exact}”`).join(', ')}`,
      expected: 'a value whose numbers stand in the words',
      mend: 'correct the value, or cite the words that hold it',
    },
  ];
}

function readNumbers(words: string): readonly number[] {
  return [...listNumbers(words).flatMap(({ text }) => readNumber(text)), ...(leading.test(words) ? [1] : [])];
}
