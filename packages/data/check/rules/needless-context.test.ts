import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkChanged, edit, soundRecords } from '../sound-records.ts';

const celyad = 'records/organizations/celyad.yml';
const mistake = edit('exact: Phase 3 }', 'exact: Phase 3, prefix: "213 " }');

test('context beside words that occur once is found', () => {
  expect(checkChanged(mistake)).toMatchObject([
    { rule: 'needless-context', line: 11, found: 'prefix beside “Phase 3”, which stands in article-2016 once' },
  ]);
});

test('its fix takes the context away, and nothing else', () => {
  const document = parseDocument(mistake[celyad] as string);
  for (const { fix } of checkChanged(mistake)) fix?.(document);
  expect(document.toJS()).toEqual(parseDocument(soundRecords[celyad] as string).toJS());
});

test('context beside words of a source that does not exist is left to the rule of references', () => {
  const problems = checkChanged(edit('source: article-2016, exact: "95"', 'source: nowhere, exact: "95"'));
  expect(problems.map(({ rule }) => rule)).not.toContain('needless-context');
});
