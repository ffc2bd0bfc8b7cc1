import type { Path } from '../table/path.ts';
import { hasMany, lastField } from '../table/path.ts';
import { readQuantity } from './readQuantity.ts';
import { readJson } from './statement.ts';

/** Reads the cell of a path, as `readCellColumn` asked for it. */
export function readCell(path: Path, cell: unknown): unknown {
  const read = readJson(cell);
  if (lastField(path).type !== 'quantity')
    return hasMany(path) ? [...new Set(read as readonly unknown[] | undefined)] : read;
  return hasMany(path) ? readQuantities(read) : readQuantity(read);
}

/** Each observation gives its quantity once. */
function readQuantities(read: unknown): readonly unknown[] {
  const packed = (read ?? []) as readonly (readonly [id: string, ...columns: unknown[]])[];
  const distinct = new Map(packed.map(([id, ...columns]) => [id, columns]));
  return Array.from(distinct.values(), readQuantity);
}
