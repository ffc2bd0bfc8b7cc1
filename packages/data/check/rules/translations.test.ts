import { expect, test } from 'vitest';
import { parseRecords } from '../../build/read-records.ts';
import { checkRecords } from '../check-records.ts';

test('text that is not there in four languages is told where it stands, as a warning', () => {
  const texts = { 'records/indicators/jobs.yml': 'label: { en: Jobs, fr: Emplois }\nvalueType: date\n' };
  const { problems } = checkRecords(parseRecords(texts), undefined);
  expect(problems.filter(({ rule }) => rule === 'translations')).toMatchObject([
    { level: 'warning', line: 1, column: 8, found: 'label without nl, de' },
  ]);
});
