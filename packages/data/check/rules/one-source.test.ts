import { expect, test } from 'vitest';
import { captureHash, checkChanged, edit } from '../sound-records.ts';

test('an observation that two sources are cited for is found', () => {
  const other = `title: Another\nissued: 2017\nlanguage: en\ncapture: { file: article.txt, sha256: ${captureHash} }\n`;
  const two = '\n        - { source: article-2016, exact: Phase 3 }\n        - { source: other-2017, exact: "213" }';
  const changes = {
    ...edit(' { source: article-2016, exact: Phase 3 }', two),
    'records/sources/other-2017.yml': other,
  };
  expect(checkChanged(changes)).toMatchObject([
    { rule: 'one-source', line: 12, found: 'passages of article-2016 and other-2017' },
  ]);
});
