import type { Column } from './column.ts';
import { packQuantity, readQuantityColumns } from './quantityColumns.ts';
import type { Scope } from './scope.ts';

/** The columns that numbers are computed from: of each observation whether it has a quantity, that quantity, and its ends. */
export function listQuantityInputs({ writer, base }: Scope): readonly Column[] {
  const { low, lowOpen, high, highOpen, firmLow, firmHigh, exists } = readQuantityColumns(base);
  return [
    { name: 'measured', sql: exists },
    { name: 'quantity', sql: packQuantity(writer, base) },
    { name: 'low', sql: low },
    { name: 'low_open', sql: lowOpen },
    { name: 'firm_low', sql: firmLow },
    { name: 'high', sql: high },
    { name: 'high_open', sql: highOpen },
    { name: 'firm_high', sql: firmHigh },
  ];
}

/** What adding up has to know besides: how the ends are told, and the decimals of the engine for them. */
export function listSumInputs({ writer, base }: Scope): readonly Column[] {
  const { low, lowSoft, high, highSoft, noNear } = readQuantityColumns(base);
  return [
    { name: 'low_soft', sql: lowSoft },
    { name: 'high_soft', sql: highSoft },
    { name: 'no_near', sql: noNear },
    { name: 'fractional', sql: `(${base}."fraction_denominator" IS NOT NULL)` },
    { name: 'low_decimal', sql: writer.dialect.toDecimal(low) },
    { name: 'high_decimal', sql: writer.dialect.toDecimal(high) },
  ];
}
