import type { Writer } from './writer.ts';

/**
 * What the columns of a value say of the ends of a quantity, as expressions over the alias of its table: the same ends that
 * bounds have in memory. All are null where there is no quantity.
 */
export interface QuantityColumns {
  /** The least it can be, and whether that is left out, and whether an “about” makes it soft. */
  readonly low: string;
  readonly lowOpen: string;
  readonly lowSoft: string;
  readonly high: string;
  readonly highOpen: string;
  readonly highSoft: string;
  /** The ends that the source vouches for. */
  readonly firmLow: string;
  readonly firmHigh: string;
  /** It lies at or close to no single number. */
  readonly noNear: string;
  /** Whether there is a quantity. */
  readonly exists: string;
}

/** The expressions for one alias of the table of observations. */
export function readQuantityColumns(alias: string): QuantityColumns {
  const at = (column: string): string => `${alias}."${column}"`;
  const [number, approximate] = [at('number'), at('approximate')];
  const [min, minExclusive, max, maxExclusive] = [at('min'), at('min_exclusive'), at('max'), at('max_exclusive')];
  const lowOpen = `(${minExclusive} IS NOT NULL)`;
  const highOpen = `(${maxExclusive} IS NOT NULL)`;
  const isAlmost =
    `(${approximate} AND coalesce(${number}, ${min}, ${max}) IS NULL ` +
    `AND (${minExclusive} IS NULL OR ${maxExclusive} IS NULL))`;
  const lowSoft = `(${approximate} AND NOT (${isAlmost} AND ${lowOpen}))`;
  const highSoft = `(${approximate} AND NOT (${isAlmost} AND ${highOpen}))`;
  const low = `coalesce(${number}, ${min}, ${minExclusive}, CASE WHEN ${isAlmost} THEN ${maxExclusive} END)`;
  const high = `coalesce(${number}, ${max}, ${maxExclusive}, CASE WHEN ${isAlmost} THEN ${minExclusive} END)`;
  return {
    ...{ low, lowOpen, lowSoft, high, highOpen, highSoft },
    firmLow: firmEnd(approximate, [number, min, minExclusive], [max, maxExclusive]),
    firmHigh: firmEnd(approximate, [number, max, maxExclusive], [min, minExclusive]),
    noNear: `(${number} IS NULL AND NOT ${isAlmost})`,
    exists: `(${at('value_type')} = 'quantity')`,
  };
}

/** Of what is only “about” the side that it excludes is firm, where that is its one bound. */
function firmEnd(
  approximate: string,
  [number, inclusive, exclusive]: readonly [string, string, string],
  opposite: readonly [string, string],
): string {
  return (
    `CASE WHEN NOT ${approximate} THEN coalesce(${number}, ${inclusive}, ${exclusive}) ` +
    `WHEN coalesce(${opposite.join(', ')}) IS NULL THEN ${exclusive} END`
  );
}

/** The columns that hold a quantity. */
export const quantityColumns = [
  'number',
  'fraction_numerator',
  'fraction_denominator',
  'min',
  'min_exclusive',
  'max',
  'max_exclusive',
  'approximate',
] as const;

/** A quantity as a JSON list of its columns, which `readQuantity` reads; null where there is none. */
export function packQuantity(writer: Writer, alias: string, ...before: readonly string[]): string {
  const list = writer.jsonArray([...before, ...quantityColumns.map((column) => `${alias}."${column}"`)]);
  return `CASE WHEN ${alias}."value_type" = 'quantity' THEN ${list} END`;
}
