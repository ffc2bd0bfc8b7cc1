import { expect, test } from 'vitest';
import { checkChanged, edit } from '../sound-records.ts';
import type { Texts } from '../sound-records.ts';

const person = (relations: string): Texts => ({
  'records/people/ann.yml': `name: Ann\ncite: { source: article-2016, exact: people }\nrelations:\n  founding:\n${relations}\n`,
});

test.each([
  [
    'a misspelt source',
    edit('article-2016, exact: Phase', 'artcle-2016, exact: Phase'),
    { line: 11, column: 23, mend: 'write “article-2016”' },
  ],
  ['a misspelt indicator', edit('  jobs:', '  jobz:'), { line: 5, column: 3, mend: 'write “jobs”' }],
  [
    'a unit of another kind',
    edit('unit: job', 'unit: celyad', 'records/indicators/jobs.yml'),
    { found: '“celyad”, which is the id of a record of kind organization' },
  ],
  [
    'an object that does not exist',
    person('    - { object: nobody, cite: { source: article-2016, exact: people } }'),
    { line: 5, mend: 'correct the id, or add the record' },
  ],
])('%s is found', (_, changes, expected) => {
  expect(checkChanged(changes)).toContainEqual(expect.objectContaining({ rule: 'references', ...expected }));
});

test('an object that a source leaves open is none', () => {
  expect(checkChanged(person('    - { cite: { source: article-2016, exact: people } }'))).toEqual([]);
});
