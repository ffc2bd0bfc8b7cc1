import type { Correction, Reference } from '../types.ts';
import { describeCitations } from './describe-source.ts';
import { describeText } from './describe-text.ts';
import { identify, pointTo } from './identify.ts';
import type { Node } from './node.ts';

/**
 * A correction as a `CorrectionComment`: its name is what was printed, its description what holds, its text why. It is about what it targets; of
 * a relation, which is no node of its own, about the subject.
 */
export function describeCorrection(
  { id, targets, printed, holds, reason, citations }: Correction,
  findSubject: (relation: string) => Reference,
): Node {
  return {
    '@id': identify('correction', id),
    '@type': 'CorrectionComment',
    identifier: id,
    name: printed,
    description: describeText(holds),
    text: describeText(reason),
    about: targets.map((target) => {
      const { kind, id } = target.kind === 'relation' ? findSubject(target.id) : target;
      return pointTo(kind, id);
    }),
    isBasedOn: describeCitations(citations),
  };
}
