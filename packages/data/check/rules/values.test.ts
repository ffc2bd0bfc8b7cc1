import { expect, test } from 'vitest';
import { checkChanged, edit } from '../sound-records.ts';

test.each([
  [
    'a value that is no quantity',
    edit('value: 95', 'value: some'),
    { line: 6, column: 14, found: '“some” is not a quantity' },
  ],
  [
    'an indicator without its unit',
    edit('unit: job\n', '', 'records/indicators/jobs.yml'),
    { line: 2, mend: 'add “unit”' },
  ],
  [
    'an indicator with a unit too many',
    edit('codelist:', 'unit: job\ncodelist:', 'records/indicators/phase.yml'),
    { line: 3, mend: 'remove “unit”, or change valueType' },
  ],
])('%s is found', (_, changes, expected) => {
  expect(checkChanged(changes)).toContainEqual(expect.objectContaining({ rule: 'values', ...expected }));
});
