import type { CollectionName, Dataset } from '@walbio/data';
import { fields, hasMany, lastField, timeFields } from './core.ts';
import type { Path } from './core.ts';
import { drawPath } from './drawPath.ts';
import type { Draw } from './draw.ts';
import { drawWhere } from './drawWhere.ts';

const collections = Object.keys(fields) as readonly CollectionName[];

/** Draws a query that is right, and mostly finds something. */
export function drawQuery(draw: Draw, dataset: Dataset): Readonly<Record<string, unknown>> {
  const from = draw.chance(0.55) ? 'observations' : draw.pick(collections.filter((name) => dataset[name].length > 0));
  const isGrouped = draw.chance(0.5);
  const shape = isGrouped ? drawGroups(draw, from) : drawFields(draw, from);
  return {
    from,
    ...(draw.chance(0.6) && { where: drawWhere(draw, dataset, from) }),
    ...(draw.chance(0.4) && { certainty: draw.pick(['certain', 'possible']) }),
    ...(draw.chance(0.2) && {
      asOf: draw.pick(['2014', '2016', '2016-05', '2016-06', '2021', '2021', '2024', '2024', '../2021']),
    }),
    ...(draw.chance(0.2) &&
      from in timeFields && {
        during: draw.pick(['2014', '2016', '2016-06', '2010/2015', '2010/..', '2016/..', '../2014', '1995']),
      }),
    ...(from === 'observations' && draw.chance(0.3) && { latest: true }),
    ...shape,
    ...(draw.chance(0.4) && { limit: draw.integer(draw.chance(0.1) ? 0 : 1, 12) }),
    ...(draw.chance(0.2) && { offset: draw.integer(0, 5) }),
  };
}

function drawFields(draw: Draw, from: CollectionName): Readonly<Record<string, unknown>> {
  const select = drawPaths(draw, from, () => true, 1, 5);
  const orders = drawPaths(draw, from, (path) => !hasMany(path), 0, 3);
  return {
    ...(draw.chance(0.8) && { select }),
    ...(draw.chance(0.7) && { orderBy: orders.map((order) => drawSign(draw) + order) }),
  };
}

function drawGroups(draw: Draw, from: CollectionName): Readonly<Record<string, unknown>> {
  const isKey = (path: Path): boolean => !hasMany(path) && lastField(path).type !== 'quantity';
  const isAlone = from === 'observations' && draw.chance(0.6);
  const some = drawPaths(draw, from, isKey, isAlone ? 0 : 1, 2);
  const groupBy = [...new Set([...(isAlone ? [draw.pick(['indicator', 'indicator.unit', 'id'])] : []), ...some])];
  const aggregate = Object.fromEntries(
    Array.from({ length: draw.integer(0, 4) }, (_, index) => [`n${index}`, drawAggregate(draw, from)]),
  );
  const orders = [...groupBy, ...Object.keys(aggregate)];
  return {
    ...((groupBy.length > 0 || draw.chance(0.5)) && groupBy.length > 0 && { groupBy }),
    aggregate,
    ...(orders.length > 0 &&
      draw.chance(0.6) && {
        orderBy: Array.from({ length: draw.integer(1, 2) }, () => drawSign(draw) + draw.pick(orders)),
      }),
  };
}

function drawAggregate(draw: Draw, from: CollectionName): Readonly<Record<string, unknown>> {
  const single = (): string => drawPath(draw, from, (path) => !hasMany(path));
  const text = (): string => drawPath(draw, from, (path) => !hasMany(path) && lastField(path).type !== 'quantity');
  const known = ['count', 'countDistinct', ...(from in timeFields ? ['latest', 'first'] : [])];
  const numeric = from === 'observations' && draw.chance(0.65);
  const operation = draw.pick(numeric ? ['sum', 'sum', 'mean', 'min', 'max', 'median'] : known);
  if (operation === 'count') return { count: true };
  if (operation === 'countDistinct') return { countDistinct: text() };
  return { [operation]: numeric ? 'value' : single() };
}

function drawPaths(
  draw: Draw,
  from: CollectionName,
  accepts: (path: Path) => boolean,
  least: number,
  most: number,
): readonly string[] {
  return [...new Set(Array.from({ length: draw.integer(least, most) }, () => drawPath(draw, from, accepts)))];
}

function drawSign(draw: Draw): string {
  return draw.chance(0.5) ? '-' : '';
}
