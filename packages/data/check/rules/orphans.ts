import { requiredCodelists } from '../../build/codes.ts';
import { listReferences } from '../../build/references.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import type { Rule } from '../rule.ts';

const used = { sources: 'cites', indicators: 'uses', units: 'uses', codelists: 'uses' } as const;

/**
 * A source that nothing cites, or an indicator, unit or code list that nothing uses, is left over or not yet done. A
 * redirect that leads to it is no use of it.
 */
export const orphans: Rule = {
  name: 'orphans',
  summary: 'Every source is cited, and every indicator, unit and code list is used.',
  check: ({ records }) => {
    const users = records.filter(({ collection }) => collection !== 'redirects');
    const known = new Set(users.flatMap(listReferences).map(({ id }) => id));
    return records
      .filter((record) => isUsable(record) && !known.has(record.id))
      .map((record) => ({
        rule: orphans.name,
        level: 'warning',
        ...record.locate([]),
        found: `“${record.id}”, which no record ${used[record.collection as keyof typeof used]}`,
        expected: 'a record that facts rest on',
        mend: 'add the facts, or remove the record',
      }));
  },
};

/** The lists that the schema itself speaks of are used by it. */
function isUsable({ collection, id }: ValidRecord): boolean {
  return collection in used && !(collection === 'codelists' && requiredCodelists.some((required) => required === id));
}
