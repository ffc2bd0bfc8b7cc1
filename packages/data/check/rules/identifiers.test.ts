import { expect, test } from 'vitest';
import { checkChanged, soundRecords } from '../sound-records.ts';
import type { Texts } from '../sound-records.ts';

const celyad = 'records/organizations/celyad.yml';

/** Celyad with identifiers, of schemes that the code list knows. */
function identify(...identifiers: readonly (readonly [scheme: string, value: string, exact: string])[]): Texts {
  const lines = identifiers.flatMap(([scheme, value, exact]) => [
    `  - scheme: ${scheme}`,
    `    value: "${value}"`,
    `    cite: { source: article-2016, exact: "${exact}" }`,
  ]);
  return {
    [celyad]: soundRecords[celyad]?.replace('cite:', `identifiers:\n${lines.join('\n')}\ncite:`),
    'records/codelists/identifier-scheme.yml': [
      'label: { en: A list }',
      'codes:',
      '  - { code: clinicaltrials, label: { en: A register } }',
      '  - { code: other, label: { en: Another register } }',
    ].join('\n'),
  };
}

test.each([
  [
    'an identifier that does not have the form of its scheme',
    identify(['clinicaltrials', 'Phase 3', 'Phase 3']),
    { line: 4, column: 12, found: '“Phase 3” as an identifier of clinicaltrials' },
  ],
  [
    'an identifier with a digit too few',
    identify(['clinicaltrials', 'NCT0397074', 'NCT0397074']),
    { expected: 'NCT and eight digits, such as NCT03970746' },
  ],
  [
    'an identifier that its words do not hold',
    identify(['other', '2014', '213']),
    { line: 4, found: '“2014”, which is not in the words “213” that are cited for it' },
  ],
  [
    'an identifier that stands twice',
    identify(['other', '213', '213'], ['other', '213', '213']),
    { line: 7, column: 12, found: `“213”, which ${celyad} has too` },
  ],
])('%s is found', (_, changes, expected) => {
  expect(checkChanged(changes)).toContainEqual(expect.objectContaining({ rule: 'identifiers', ...expected }));
});

test('an identifier of two records is found in the second', () => {
  const second =
    'name: Other\nidentifiers:\n  - { scheme: other, value: "213", cite: { source: article-2016, exact: "213" } }\n';
  const changes = {
    ...identify(['other', '213', '213']),
    'records/people/other.yml': `${second}cite: { source: article-2016, exact: "YES" }\n`,
  };
  expect(checkChanged(changes).filter(({ rule }) => rule === 'identifiers')).toEqual([
    expect.objectContaining({ file: 'records/people/other.yml', line: 3 }),
  ]);
});

test('nothing is found in identifiers of a known form, or of a scheme that has none', () => {
  expect(checkChanged(identify(['other', '213', '2007 213'])).filter(({ rule }) => rule === 'identifiers')).toEqual([]);
  const trial = identify(['clinicaltrials', 'NCT03970746', 'trial NCT03970746']);
  expect(checkChanged(trial).filter(({ rule }) => rule === 'identifiers')).toEqual([]);
});

test('a scheme that the code list does not know is found', () => {
  expect(checkChanged(identify(['clinicaltrial', '213', '213']))).toContainEqual(
    expect.objectContaining({ rule: 'codes', found: 'the code “clinicaltrial”', mend: 'write “clinicaltrials”' }),
  );
});
