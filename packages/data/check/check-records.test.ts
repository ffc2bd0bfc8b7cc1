import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { foldSpace } from '../build/captures.ts';
import type { Captures } from '../build/captures.ts';
import { parseRecords } from '../build/read-records.ts';
import { checkRecords } from './check-records.ts';
import type { Problem } from './problem.ts';

const captureText = 'Celyad 2007 213 Phase 3 2019 YES\n200 95\nand “Celyad” has 95 people in\tBoston.';
const sha256 = createHash('sha256').update(captureText).digest('hex');
const captures: Captures = {
  folder: 'captures',
  read: (file) => (file === 'article.txt' ? { sha256, text: foldSpace(captureText) } : undefined),
};

const lists = ['area-kind', 'organization-kind', 'programme-kind', 'product-kind', 'event-kind'];
const sound: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...lists, 'relation-kind', 'participant-role', 'clinical-phase'].map((id) => [
      `records/codelists/${id}.yml`,
      'label: { en: A list }\ncodes:\n  - { code: company, label: { en: company } }\n  - { code: phase-3, label: { en: phase 3 } }\n',
    ]),
  ),
  'records/sources/article-2016.yml': [
    'title: An article',
    'issued: "2016"',
    'language: en',
    'capture:',
    '  file: article.txt',
    `  sha256: ${sha256}`,
  ].join('\n'),
  'records/units/job.yml': 'kind: count\nlabel: { en: { one: job, other: jobs } }\n',
  'records/indicators/jobs.yml': 'label: { en: Jobs }\nvalueType: quantity\nunit: job\n',
  'records/indicators/phase.yml': 'label: { en: Phase }\nvalueType: code\ncodelist: clinical-phase\n',
  'records/organizations/celyad.yml': [
    'name: Celyad',
    'cite: { source: article-2016, exact: Celyad, suffix: " 2007" }',
    'kind: company',
    'observations:',
    '  jobs:',
    '    - value: 95',
    '      period: "2016"',
    '      cite: { source: article-2016, exact: "95", prefix: "200 " }',
    '  phase:',
    '    - value: phase-3',
    '      cite: { source: article-2016, exact: Phase 3 }',
  ].join('\n'),
};

function check(changes: Readonly<Record<string, string | undefined>>, withCaptures = true): readonly Problem[] {
  const texts = Object.fromEntries(
    Object.entries({ ...sound, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return checkRecords(parseRecords(texts), withCaptures ? captures : undefined).problems;
}

const celyad = 'records/organizations/celyad.yml';
function edit(from: string, to: string, file = celyad): Readonly<Record<string, string>> {
  const text = sound[file] as string;
  if (!text.includes(from)) throw new Error(`the sound record does not hold “${from}”`);
  return { [file]: text.replace(from, to) };
}

it('finds nothing in sound records', () => {
  expect(check({})).toEqual([]);
});

describe('each mistake is found where it stands', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string | undefined>>, Partial<Problem>])[] = [
    ['YAML that cannot be read', edit('kind: company', 'kind: [company'), { rule: 'yaml', line: 4 }],
    [
      'a key that the schema does not know',
      edit('kind:', 'kinds: x\nkind:'),
      { rule: 'schema', line: 3, column: 1, found: '“kinds” in the record' },
    ],
    ['a key that is missing', edit('kind: company\n', ''), { rule: 'schema', line: 1, found: 'no kind' }],
    [
      'a value of another type',
      edit('name: Celyad', 'name: 7'),
      { rule: 'schema', line: 1, column: 7, expected: 'a value of type string' },
    ],
    ['a period that is no EDTF', edit('"2016"', 'late 2016'), { rule: 'schema', line: 7, column: 15 }],
    [
      'words that are too long to be the few that carry the fact',
      edit('exact: Phase 3', `exact: ${'Phase 3 '.repeat(12).trim()}`),
      { rule: 'schema', line: 11, column: 44 },
    ],
    [
      'a citation without words',
      edit(', exact: Phase 3', ''),
      { rule: 'schema', line: 11, found: 'no observations.phase.0.cite.exact' },
    ],
    [
      'a statement without a citation',
      edit('      cite: { source: article-2016, exact: Phase 3 }', ''),
      { rule: 'schema', line: 10, found: 'no observations.phase.0.cite' },
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
    [
      'an id in two collections',
      { 'records/units/celyad.yml': 'kind: count' },
      { rule: 'unique-ids', file: 'records/units/celyad.yml' },
    ],
    [
      'a misspelt source',
      edit('source: article-2016, exact: Phase 3', 'source: artcle-2016, exact: Phase 3'),
      { rule: 'references', line: 11, column: 23, mend: 'write “article-2016”' },
    ],
    [
      'a misspelt indicator',
      edit('  jobs:', '  jobz:'),
      { rule: 'references', line: 5, column: 3, mend: 'write “jobs”' },
    ],
    [
      'a reference to a record of another kind',
      edit('unit: job', 'unit: celyad', 'records/indicators/jobs.yml'),
      { rule: 'references', found: '“celyad”, which is the id of a record of kind organization' },
    ],
    [
      'a code that its list does not know',
      edit('value: phase-3', 'value: phase-33'),
      { rule: 'codes', line: 10, column: 14, mend: 'write “phase-3”' },
    ],
    [
      'a kind that its list does not know',
      edit('kind: company', 'kind: ministry'),
      { rule: 'codes', line: 3, column: 7 },
    ],
    [
      'a code list that is missing',
      { 'records/codelists/event-kind.yml': undefined },
      { rule: 'codes', found: 'no code list “event-kind”' },
    ],
    [
      'a value that is no quantity',
      edit('value: 95', 'value: some'),
      { rule: 'values', line: 6, column: 14, found: '“some” is not a quantity' },
    ],
    [
      'an indicator without its unit',
      edit('unit: job\n', '', 'records/indicators/jobs.yml'),
      { rule: 'values', line: 2, found: 'valueType quantity without a unit' },
    ],
    [
      'words that the capture does not say',
      edit('exact: Phase 3', 'exact: Phase 4'),
      { rule: 'citations', line: 11, column: 44, mend: 'copy the words from the capture' },
    ],
    [
      'words with other quotes than the capture has',
      edit('exact: Phase 3', `exact: "\\"Celyad\\" has"`),
      { rule: 'citations', mend: 'write ““Celyad” has”, as the capture does' },
    ],
    [
      'words that occur more than once',
      edit(', prefix: "200 "', ''),
      { rule: 'citations', line: 8, found: '“95” 2 times in article-2016' },
    ],
    [
      'a number cut out of a longer one',
      edit('exact: "95", prefix: "200 "', 'exact: "13", prefix: "2007 2"'),
      { rule: 'citations', mend: 'cite “213” whole, or another place' },
    ],
    [
      'a prefix that does not stand there',
      edit('prefix: "200 "', 'prefix: "300 "'),
      { rule: 'citations', found: '“95”, but not between the prefix and suffix given' },
    ],
    [
      'a capture with another text',
      edit(sha256, 'a'.repeat(64), 'records/sources/article-2016.yml'),
      { rule: 'captures', line: 6, column: 11 },
    ],
    [
      'a capture that is not there',
      edit('article.txt', 'other.txt', 'records/sources/article-2016.yml'),
      { rule: 'captures', line: 5 },
    ],
    [
      'two statements with one id',
      edit('  phase:', '    - value: 90\n      cite: { source: article-2016, exact: "213" }\n  phase:'),
      { rule: 'unique-ids', line: 9, found: 'a second statement with the id “celyad.jobs.article-2016”' },
    ],
    [
      'a redirect to a redirect',
      {
        'records/redirects/old.yml': 'kind: organization\nmoved: older\n',
        'records/redirects/older.yml': 'kind: organization\nmoved: celyad\n',
      },
      { rule: 'redirects', file: 'records/redirects/old.yml' },
    ],
    [
      'a redirect from an id that a record still has',
      { 'records/redirects/job.yml': 'kind: organization\nmoved: celyad\n' },
      { rule: 'unique-ids' },
    ],
  ];
  test.each(cases)('%s', (_, changes, expected) => {
    expect(check(changes)).toContainEqual(expect.objectContaining(expected));
  });
});

it('tells every mistake at once, from the top of a file to its end', () => {
  const mistaken = (sound[celyad] as string)
    .replace('kind: company', 'kind: ministry')
    .replace('value: 95', 'value: some')
    .replace('Phase 3', 'Phase 9');
  const problems = check({ [celyad]: mistaken });
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
    ['codes', 3],
    ['values', 6],
    ['citations', 11],
  ]);
});

it('does not report follow-on errors of a record that is itself not valid', () => {
  const problems = check(edit('title: An article', 'titel: An article', 'records/sources/article-2016.yml'));
  expect(problems.map(({ rule }) => rule)).toEqual(['schema', 'schema']);
});

it('folds white space on both sides', () => {
  expect(check(edit('exact: Phase 3', 'exact: people in Boston'))).toEqual([]);
});

it('checks all but the captures where there are none', () => {
  expect(check(edit('exact: Phase 3', 'exact: Phase 4'), false)).toEqual([]);
});
