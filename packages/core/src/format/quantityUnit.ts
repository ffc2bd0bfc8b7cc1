import type { Unit } from '@walbio/data';

/**
 * What a quantity can be written in: a unit of a dataset, or one that values differ by, such as `percentagePoint`.
 *
 * @example formatQuantity({ number: 12 }, { unit: { id: 'square-metre', kind: 'count', symbol: 'm²' } }) // '12 m²'
 */
export interface QuantityUnit extends Omit<Unit, 'kind'> {
  readonly kind: Unit['kind'] | 'difference';
}
