import type { CollectionName, Dataset } from '@walbio/data';
import { hasMany, lastField, operators, resolvePath, runQuery } from './core.ts';
import type { Path, Query } from './core.ts';
import { periods } from './createDataset.ts';
import type { Draw } from './draw.ts';
import { drawPath } from './drawPath.ts';

/** Draws what has to hold of the records of a collection. */
export function drawWhere(
  draw: Draw,
  dataset: Dataset,
  from: CollectionName,
  depth = 0,
): Readonly<Record<string, unknown>> {
  const where: Record<string, unknown> = {};
  const count = draw.integer(depth === 0 ? 1 : 0, draw.chance(0.25) ? 2 : 1);
  for (let index = 0; index < count; index++) {
    const text = from === 'observations' && draw.chance(0.35) ? 'value' : drawPath(draw, from, () => true);
    where[text] = drawCondition(draw, dataset, (resolvePath(from, text) as { readonly path: Path }).path);
  }
  if (depth > 2) return where;
  const inner = (): unknown => drawWhere(draw, dataset, from, depth + 1);
  if (draw.chance(0.2)) where['or'] = Array.from({ length: draw.integer(0, 3) }, inner);
  if (draw.chance(0.1)) where['and'] = Array.from({ length: draw.integer(0, 2) }, inner);
  if (draw.chance(0.25)) where['not'] = inner();
  return where;
}

function drawCondition(draw: Draw, dataset: Dataset, path: Path): unknown {
  const { type } = lastField(path);
  const known = operators[hasMany(path) && type === 'text' ? 'list' : type] as readonly string[];
  const values = listValues(dataset, path.collection, path);
  const able = type === 'text' && values.length === 0 ? ['prefix', 'exists'] : known;
  if (!able.includes('exists') || (able.length > 2 && draw.chance(0.25))) return drawValue(draw, path, values);
  const operator = draw.pick(able);
  const other = draw.pick(able);
  return {
    [operator]: drawOperand(draw, path, operator, values),
    ...(draw.chance(0.15) && { [other]: drawOperand(draw, path, other, values) }),
  };
}

function drawOperand(draw: Draw, path: Path, operator: string, values: readonly unknown[]): unknown {
  if (operator === 'exists') return draw.chance(0.5);
  if (operator === 'prefix') return String(draw.pick([...values, '', 'a', 'A'])).slice(0, draw.integer(0, 4));
  if (operator === 'in') {
    const length = draw.chance(0.05) ? 40 : draw.integer(0, 4);
    return Array.from({ length }, () => drawValue(draw, path, values));
  }
  if (operator !== 'between') return drawValue(draw, path, values);
  const ends = [drawValue(draw, path, values), drawValue(draw, path, values)] as [number, number];
  return ends.sort((a, b) => a - b);
}

function drawValue(draw: Draw, path: Path, values: readonly unknown[]): unknown {
  const { type } = lastField(path);
  if (type === 'period') return draw.pick([...periods, ...values]);
  if (type === 'quantity') return draw.pick([...values, 0, 1, 0.1, 10, 100, -1, 1e6]);
  return draw.pick(values);
}

/** The texts, or the numbers of quantities, that records have under a path. */
function listValues(dataset: Dataset, from: CollectionName, path: Path): readonly unknown[] {
  const result = runQuery(dataset, { from, select: [path.text] } as Query) as Iterable<
    Readonly<Record<string, unknown>>
  >;
  const cells = Array.from(result).flatMap((row) => row[path.text] ?? []);
  if (lastField(path).type === 'quantity') return cells.flatMap((cell) => listNumbers(cell));
  return [...new Set(cells)];
}

function listNumbers(quantity: object): readonly number[] {
  return Object.values(quantity).filter((value): value is number => typeof value === 'number');
}
