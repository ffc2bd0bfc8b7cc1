import { expect, test } from 'vitest';
import { checkChanged, edit } from '../sound-records.ts';

test.each([
  [
    'a value that its list does not know',
    edit('value: phase-3', 'value: phase-33'),
    { line: 10, column: 14, mend: 'write “phase-3”' },
  ],
  ['a kind that its list does not know', edit('kind: company', 'kind: ministry'), { line: 3, column: 7 }],
  [
    'a relation that its list does not know',
    edit(
      'observations:',
      'relations:\n  owned-by:\n    - { cite: { source: article-2016, exact: YES } }\nobservations:',
    ),
    { line: 5, column: 3, found: 'the code “owned-by”' },
  ],
  ['a list that is missing', { 'records/codelists/event-kind.yml': undefined }, { found: 'no code list “event-kind”' }],
])('%s is found', (_, changes, expected) => {
  expect(checkChanged(changes)).toContainEqual(expect.objectContaining({ rule: 'codes', ...expected }));
});
