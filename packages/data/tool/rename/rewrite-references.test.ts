import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseRecords } from '../../build/read-records.ts';
import { validateRecords } from '../../build/validate-records.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import type { IdMove } from './list-moves.ts';
import { listMovedReferences, rewriteReferences } from './rewrite-references.ts';

const file = 'records/organizations/alpha.yml';
const text = `name: jobs # of jobs
cite: { source: jobs, exact: jobs }
kind: jobs
observations:
  jobs:
    - { value: jobs, counterpart: jobs, cite: { source: jobs, exact: jobs } }
    - { value: 2, key: jobs, cite: { source: jobs, exact: jobs } }
relations:
  jobs:
    - { object: jobs, cite: { source: jobs, exact: jobs } }
`;

const cases: readonly (readonly [kind: IdMove['kind'], from: string, to: string])[] = [
  ['indicator', 'observations:\n  jobs:', 'observations:\n  staff:'],
  ['area', 'counterpart: jobs', 'counterpart: staff'],
  ['source', 'source: jobs', 'source: staff'],
];
test.each(cases)('of an id of kind %s, only the fields for that kind are rewritten', (kind, from, to) => {
  const object = kind === 'area' ? 'object: staff' : 'object: jobs';
  expect(rename(kind)).toBe(text.replaceAll(from, to).replace('object: jobs', object));
});

test.each(['unit', 'codelist', 'correction', 'relation', 'observation'] as const)(
  'of an id of kind %s, nothing is rewritten where no field is for that kind',
  (kind) => expect(rename(kind)).toBe(text),
);

function rename(kind: IdMove['kind']): string {
  const [record] = validateRecords(parseRecords({ [file]: text }).records).records as [ValidRecord];
  const document = parseDocument(text);
  rewriteReferences(document, listMovedReferences(record, new Map([['jobs', { kind, from: 'jobs', to: 'staff' }]])));
  return document.toString({ lineWidth: 0 });
}
