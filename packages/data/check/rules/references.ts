import { listReferences } from '../../build/references.ts';
import type { AuthoredReference } from '../../build/references.ts';
import { findNearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Every id in a record stands for a record that exists, and is of a kind that fits. */
export const references: Rule = {
  name: 'references',
  summary: 'Every id stands for a record that exists, and is of a kind that fits.',
  check: (context) =>
    context.records.flatMap(listReferences).flatMap((reference) => checkReference(reference, context)),
};

function checkReference(reference: AuthoredReference, { index }: CheckContext): readonly Problem[] {
  const { record, path, id, kinds, isKey } = reference;
  const actual = index.kindsOf(id);
  if (actual.some((kind) => kinds.includes(kind))) return [];
  const nearest = findNearest(id, index.idsOf(kinds));
  return [
    {
      rule: references.name,
      ...(isKey ? record.locateKey(path) : record.locate(path)),
      found:
        actual.length > 0
          ? `“${id}”, which is the id of a record of kind ${actual.join(' and ')}`
          : `“${id}”, which no record has as its id`,
      expected: `the id of a record of kind ${kinds.join(' or ')}`,
      mend: nearest ? `write “${nearest}”` : 'correct the id, or add the record',
    },
  ];
}
