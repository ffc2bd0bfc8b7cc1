import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** A redirect stands for an id that no record has any more, and leads to ids that are not redirects themselves. */
export const redirects: Rule = {
  name: 'redirects',
  summary: 'A redirect leads from an id that is gone to ids that exist, in one step.',
  check: (context) =>
    context.records.flatMap((record) => {
      if (record.collection !== 'redirects') return [];
      const targets = 'moved' in record.content ? [record.content.moved] : record.content.split;
      return targets.flatMap((target): readonly Problem[] =>
        isRedirect(target, context)
          ? [
              {
                rule: redirects.name,
                ...record.locate([]),
                found: `a redirect to “${target}”, which is a redirect itself`,
                expected: 'a redirect that ends in one step',
                mend: `point it to where “${target}” leads`,
              },
            ]
          : [],
      );
    }),
};

function isRedirect(id: string, { index }: CheckContext): boolean {
  return index.kindsOf(id).includes('redirect');
}
