import type { Indicator } from '../types.ts';
import { describeText } from './describe-text.ts';
import { identify } from './identify.ts';
import type { Node } from './node.ts';

/** An indicator as a `StatisticalVariable` that observations measure, and so as a `Property`. */
export function describeIndicator({ id, label, definition }: Indicator): Node {
  return {
    '@id': identify('indicator', id),
    '@type': ['StatisticalVariable', 'Property'],
    identifier: id,
    name: describeText(label),
    description: describeText(definition),
  };
}
