import { describe, expect, it, test } from 'vitest';
import type { Problem } from './problem.ts';
import { checkChanged, edit, soundRecords } from './sound-records.ts';
import type { Texts } from './sound-records.ts';

const celyad = 'records/organizations/celyad.yml';

describe('checkRecords', () => {
  it('finds nothing in sound records', () => {
    expect(checkChanged({})).toEqual([]);
  });

  it('tells every mistake at once, from the top of a file to its end', () => {
    const mistaken = (soundRecords[celyad] as string)
      .replace('kind: company', 'kind: ministry')
      .replace('value: 95', 'value: some')
      .replace('Phase 3', 'Phase 9');
    expect(checkChanged({ [celyad]: mistaken }).map(({ rule, line }) => [rule, line])).toEqual([
      ['codes', 3],
      ['values', 6],
      ['citations', 11],
    ]);
  });

  it('does not report follow-on errors of a record that is itself not valid', () => {
    const problems = checkChanged(edit('title: An article', 'titel: An article', 'records/sources/article-2016.yml'));
    expect(problems.map(({ rule }) => rule)).toEqual(['schema', 'schema']);
  });
});

describe('the form of a record is checked where it stands', () => {
  const long = 'Phase 3 '.repeat(12).trim();
  const cases: readonly (readonly [string, Texts, Partial<Problem>])[] = [
    ['YAML that cannot be read', edit('kind: company', 'kind: [company'), { rule: 'yaml', line: 4 }],
    [
      'a key that it does not know',
      edit('kind:', 'kinds: x\nkind:'),
      { line: 3, column: 1, found: '“kinds” in the record' },
    ],
    ['a key that is missing', edit('kind: company\n', ''), { line: 1, found: 'no kind', mend: 'add “kind”' }],
    [
      'text without quotes that YAML takes for a number',
      edit('name: Celyad', 'name: 7'),
      { line: 1, column: 7, mend: 'put it in double quotes' },
    ],
    ['a period that is no EDTF', edit('period: 2016', 'period: late 2016'), { line: 7, column: 15 }],
    ['words that are not few', edit('exact: Phase 3', `exact: ${long}`), { line: 11, column: 44 }],
    [
      'a citation without words',
      edit(', exact: Phase 3', ''),
      { line: 11, found: 'no observations.phase.0.cite.exact' },
    ],
    [
      'a statement without citation',
      edit('      cite: { source: article-2016, exact: Phase 3 }', ''),
      { line: 10, found: 'no observations.phase.0.cite' },
    ],
    [
      'a file outside the collections',
      { 'records/things/celyad.yml': 'a: 1' },
      { rule: 'file', file: 'records/things/celyad.yml' },
    ],
    [
      'a file name that is no id',
      { 'records/units/Job.yml': 'kind: count' },
      { rule: 'file', found: 'a file named “Job.yml”' },
    ],
  ];
  test.each(cases)('%s', (_, changes, expected) => {
    expect(checkChanged(changes)).toContainEqual(expect.objectContaining(expected));
  });
});
