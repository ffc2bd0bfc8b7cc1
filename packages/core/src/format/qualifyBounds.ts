import type { BoundedQuantity } from '@walbio/data';
import type { QualifierWords } from './locale/words.ts';
import type { QuantityUnit } from './quantityUnit.ts';

/** One bound of a quantity, with the word for it. */
export interface QualifiedBound {
  readonly qualifier: string;
  readonly number: number;
}

/** The bounds of a quantity, the lower one first, each with the word for it: more than 90, almost 20, at least about 15. */
export function qualifyBounds(
  quantity: BoundedQuantity,
  words: QualifierWords,
  unit?: QuantityUnit,
): readonly QualifiedBound[] {
  const { min, minExclusive, max, maxExclusive, approximate } = quantity;
  const about = approximate && ((min ?? minExclusive) === undefined) !== ((max ?? maxExclusive) === undefined);
  const lessThan = (unit?.kind === 'count' && words.fewerThan) || words.lessThan;
  const behind = about ? ` ${words.about}` : '';
  return [
    { qualifier: words.atLeast + behind, number: min },
    { qualifier: about ? words.justOver : words.moreThan, number: minExclusive },
    { qualifier: words.atMost + behind, number: max },
    { qualifier: about ? words.almost : lessThan, number: maxExclusive },
  ].filter((bound): bound is QualifiedBound => bound.number !== undefined);
}
