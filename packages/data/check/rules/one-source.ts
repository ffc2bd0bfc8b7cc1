import { listPassages } from '../../build/statements.ts';
import type { Rule } from '../rule.ts';

/** An observation is one source's claim: what another source says as well is an observation of its own. */
export const oneSource: Rule = {
  name: 'one-source',
  summary: 'All passages that an observation cites stand in one source.',
  check: ({ statements }) =>
    statements.flatMap(({ type, record, path, content }) => {
      const sources = new Set(listPassages(content.cite).map(({ source }) => source));
      if (type !== 'observation' || sources.size === 1) return [];
      return {
        rule: oneSource.name,
        ...record.locate([...path, 'cite']),
        found: `passages of ${[...sources].join(' and ')}`,
        expected: 'passages of one source, since an observation is what one source says',
        mend: 'write one observation for each source',
      };
    }),
};
