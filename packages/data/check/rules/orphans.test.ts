import { expect, test } from 'vitest';
import { captureHash, checkChanged } from '../sound-records.ts';

test.each([
  [
    'records/sources/unused-2020.yml',
    `title: Unused\nissued: 2020\nlanguage: en\ncapture: { file: article.txt, sha256: ${captureHash} }\n`,
  ],
  ['records/units/unused.yml', 'kind: rank\n'],
  ['records/indicators/unused.yml', 'label: { en: Unused }\nvalueType: date\n'],
  ['records/codelists/unused.yml', 'label: { en: Unused }\ncodes: [{ code: a, label: { en: a } }]\n'],
])('%s is found, as a warning', (file, text) => {
  expect(checkChanged({ [file]: text })).toMatchObject([{ rule: 'orphans', level: 'warning', file }]);
});

test('a redirect to a unit is no use of it', () => {
  const problems = checkChanged({
    'records/units/unused.yml': 'kind: rank\n',
    'records/redirects/former.yml': 'kind: unit\nmoved: unused\n',
  });
  expect(problems).toMatchObject([{ rule: 'orphans', file: 'records/units/unused.yml' }]);
});
