import { createHash } from 'node:crypto';
import { makeCapture } from '../build/captures.ts';
import type { Captures } from '../build/captures.ts';
import { parseRecords } from '../build/read-records.ts';
import { checkRecords } from './check-records.ts';
import type { Problem } from './problem.ts';

/** Texts of records by their path; `undefined` takes one away. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** What the capture that the sound records cite says. */
export const captureText = 'Celyad 2007 213 Phase 3 2019 YES\n200 95\nand “Celyad” has 95 people in\tBoston.';

/** SHA-256 of the capture that the sound records cite. */
export const captureHash = createHash('sha256').update(captureText).digest('hex');

/** The folder of captures that the sound records cite. */
export const soundCaptures: Captures = {
  folder: 'captures',
  read: (file) => (file === 'article.txt' ? makeCapture(Buffer.from(captureText)) : undefined),
};

const kinds = ['area', 'organization', 'programme', 'product', 'event', 'relation'].map((kind) => `${kind}-kind`);
const codes = ['company', 'founding', 'founded', 'phase-3'].map(
  (code) => `  - { code: ${code}, label: { en: ${code} } }`,
);

/** A small set of records in which a check finds nothing; tests put one mistake into it. */
export const soundRecords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...kinds, 'participant-role', 'identifier-scheme', 'clinical-phase'].map((id) => [
      `records/codelists/${id}.yml`,
      `label: { en: A list }\ncodes:\n${codes.join('\n')}\n`,
    ]),
  ),
  'records/sources/article-2016.yml': [
    'title: An article',
    'issued: 2016',
    'language: en',
    'capture:',
    '  file: article.txt',
    `  sha256: ${captureHash}`,
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
    '      period: 2016',
    '      cite: { source: article-2016, exact: "95", prefix: "200 " }',
    '  phase:',
    '    - value: phase-3',
    '      cite: { source: article-2016, exact: Phase 3 }',
  ].join('\n'),
};

/** The sound records with one text changed. The record of Celyad is meant where no other file is named. */
export function edit(from: string, to: string, file = 'records/organizations/celyad.yml'): Texts {
  const text = soundRecords[file] as string;
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  return { [file]: text.replace(from, to) };
}

/** What a check finds in the sound records after some changes, missing translations and open numbers left aside. */
export function checkChanged(changes: Texts, { withCaptures = true } = {}): readonly Problem[] {
  const texts = Object.fromEntries(
    Object.entries({ ...soundRecords, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const { problems } = checkRecords(parseRecords(texts), withCaptures ? soundCaptures : undefined);
  return problems.filter(({ rule }) => rule !== 'translations' && rule !== 'coverage');
}
