import { isExact, isQuantity } from '@walbio/core';
import type { Quantity, Unit, Value } from '@walbio/data';
import type { Move } from './judge-change.ts';
import { measureGrowth, subtractQuantities } from './reckon.ts';

/** How much a value changed, as a size without a sign. */
export interface ChangeSize {
  /** In the unit of both; between two percentages, in percentage points. */
  readonly difference?: Quantity | undefined;
  /** In per cent of the earlier value; of counts and amounts alone. */
  readonly growth?: Quantity | undefined;
}

const signs: Readonly<Record<Move, 1 | -1>> = { rose: 1, seemsRisen: 1, fell: -1, seemsFallen: -1 };

/**
 * Measures a change up or down. Places in an order and ratios have no difference that says anything.
 *
 * @throws {QuantityError} for a quantity without a number or bound
 * @example measureChange({ number: 250 }, { minExclusive: 350 }, { direction: 'rose', kind: 'count' }) // { difference: { minExclusive: 100 }, growth: { minExclusive: 40 } }
 */
export function measureChange(
  before: Value,
  after: Value,
  { direction, kind }: { readonly direction: Move; readonly kind: Unit['kind'] | undefined },
): ChangeSize {
  const sign = signs[direction];
  if (!kind || kind === 'rank' || kind === 'ratio' || !isQuantity(before) || !isQuantity(after)) return {};
  const difference = dropZero(withSign(subtractQuantities(after, before), sign));
  const isMeasured = kind === 'count' || kind === 'amount';
  const growth = isMeasured ? dropZero(withSign(measureGrowth(before, after), sign)) : undefined;
  return { difference, growth };
}

function withSign(quantity: Quantity | undefined, sign: 1 | -1): Quantity | undefined {
  return quantity && sign < 0 ? subtractQuantities({ number: 0 }, quantity) : quantity;
}

/** “More than 0” says nothing beside the direction. */
function dropZero(quantity: Quantity | undefined): Quantity | undefined {
  if (!quantity || isExact(quantity)) return quantity;
  const { min, minExclusive, ...rest } = quantity;
  if ((min ?? minExclusive ?? 0) > 0) return quantity;
  return rest.max === undefined && rest.maxExclusive === undefined ? undefined : rest;
}
