import { readValue } from '../../build/read-value.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import type { Statement } from '../../build/statements.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** The value of an observation has the form of its indicator, and an indicator says what its form needs. */
export const values: Rule = {
  name: 'values',
  summary: 'A value has the form of its indicator: a quantity with a unit, a code of a list, or a date.',
  check: (context) => [
    ...context.records.flatMap(checkIndicator),
    ...context.statements.flatMap((statement) => checkValue(statement, context)),
  ],
};

const needs = { quantity: 'unit', code: 'codelist', date: undefined } as const;

function checkIndicator(record: ValidRecord): readonly Problem[] {
  if (record.collection !== 'indicators') return [];
  const { content } = record;
  const needed = needs[content.valueType];
  return (['unit', 'codelist'] as const)
    .filter((field) => (content[field] !== undefined) !== (field === needed))
    .map((field) => ({
      rule: values.name,
      ...record.locate([content[field] === undefined ? 'valueType' : field]),
      found: `valueType ${content.valueType} ${content[field] === undefined ? 'without' : 'with'} a ${field}`,
      expected: 'a unit for a quantity, a codelist for a code, and neither for a date',
      mend: content[field] === undefined ? `add “${field}”` : `remove “${field}”, or change valueType`,
    }));
}

function checkValue({ record, path, ...statement }: Statement, { index }: CheckContext): readonly Problem[] {
  if (statement.type !== 'observation') return [];
  const indicator = index.find('indicators', statement.indicator);
  if (!indicator) return [];
  const { valueType } = indicator.content;
  try {
    readValue(statement.content.value, valueType);
    return [];
  } catch (error) {
    return [
      {
        rule: values.name,
        ...record.locate([...path, 'value']),
        found: (error as Error).message.split(';')[0] as string,
        expected: `a ${valueType}, since the indicator “${statement.indicator}” has valueType ${valueType}`,
        mend: (error as Error).message.split('; ')[1] ?? 'correct the value',
      },
    ];
  }
}
