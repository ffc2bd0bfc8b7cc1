import type { Column } from './column.ts';
import { packQuantity, readQuantityColumns } from './quantityColumns.ts';
import type { Scope } from './scope.ts';

/**
 * The columns that numbers are computed from: of each observation whether it has a quantity, that quantity, its ends as told
 * and as vouched for, and whether decimals of the engine hold it, so that it can be added up there.
 */
export function listQuantityInputs({ writer, base }: Scope): readonly Column[] {
  const { low, lowOpen, lowSoft, high, highOpen, highSoft, firmLow, firmHigh, noNear, exists } =
    readQuantityColumns(base);
  const isHeld = (end: string): string => `(${end} IS NULL OR ${writer.dialect.toDecimal(end)} IS NOT NULL)`;
  return [
    { name: 'measured', sql: exists },
    { name: 'quantity', sql: packQuantity(writer, base) },
    { name: 'low', sql: low },
    { name: 'low_open', sql: lowOpen },
    { name: 'low_soft', sql: lowSoft },
    { name: 'firm_low', sql: firmLow },
    { name: 'high', sql: high },
    { name: 'high_open', sql: highOpen },
    { name: 'high_soft', sql: highSoft },
    { name: 'firm_high', sql: firmHigh },
    { name: 'no_near', sql: noNear },
    {
      name: 'summable',
      sql: `(${exists} AND ${base}."fraction_denominator" IS NULL AND ${isHeld(low)} AND ${isHeld(high)})`,
    },
  ];
}
