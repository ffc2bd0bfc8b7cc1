import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openCaptures } from '../../build/captures.ts';
import { parseRecords, readRecords } from '../../build/read-records.ts';
import { checkRecords } from '../check-records.ts';
import { soundCaptures, soundRecords } from '../sound-records.ts';
import type { Problem } from '../problem.ts';

const source = 'records/sources/article-2016.yml';

function listCoverage(change = ''): readonly Problem[] {
  const texts = { ...soundRecords, [source]: `${soundRecords[source]}\n${change}` };
  return checkRecords(parseRecords(texts), soundCaptures).problems.filter(({ rule }) => rule === 'coverage');
}

test('open numbers are told as a warning, with the first of them', () => {
  expect(listCoverage()).toMatchObject([
    { level: 'warning', file: source, found: expect.stringMatching(/^\d+ numbers .*Celyad 2007/) as string },
  ]);
});

test('what is ignored without need is told where it stands', () => {
  const problems = listCoverage('ignored:\n  - { exact: Phase 3, reason: none }\n');
  expect(problems).toContainEqual(expect.objectContaining({ line: 8, mend: 'remove it' }));
});

const captures = openCaptures();
if (!captures) console.warn('skipped: the coverage of the sources, since there are no captures here');

test.skipIf(!captures)('every number that our sources print is cited, or set aside with a reason', () => {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const { problems } = checkRecords(readRecords(folder), captures);
  expect(problems.filter(({ rule }) => rule === 'coverage')).toEqual([]);
});
