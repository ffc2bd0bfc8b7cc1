import type { Quantity } from '@walbio/data';
import type { Plan, PlannedAggregate } from '../ask/plan.ts';
import { maxQuantities } from '../quantity/maxQuantities.ts';
import { medianQuantities } from '../quantity/medianQuantities.ts';
import { minQuantities } from '../quantity/minQuantities.ts';
import type { Path } from '../table/path.ts';
import { lastField } from '../table/path.ts';
import { readCellColumn, readKey } from './cells.ts';
import type { Column } from './column.ts';
import { idOrder, nameKeys, writeOrder } from './order.ts';
import { listQuantityInputs, listSumInputs } from './quantityInputs.ts';
import { listRankKeys } from './rank.ts';
import { readQuantity } from './readQuantity.ts';
import { readSum, writeSum } from './sumColumns.ts';
import type { Scope } from './scope.ts';

/** An aggregate in SQL. */
export interface CompiledAggregate {
  /** The columns of each record that it is computed from. */
  readonly inputs: readonly Column[];
  /** What is computed of the records of a group: a text, a number or JSON. */
  readonly sql: string;
  /** Reads the cell from the JSON of that. */
  readonly read: (json: unknown) => unknown;
  /** Whether the engine can order by it; what is only whole when it has been read, it cannot. */
  readonly isOrdered: boolean;
}

/** Compiles an aggregate; `name` begins the names of columns of its own. */
export function compileAggregate(
  scope: Scope,
  plan: Plan,
  { operation, path }: PlannedAggregate,
  name: string,
): CompiledAggregate {
  if (operation === 'count') return { inputs: [], sql: 'count(*)', read: Number, isOrdered: true };
  if (operation === 'countDistinct') return countDistinct(scope, path as Path, name);
  if (operation === 'latest' || operation === 'first') return chooseCell(scope, plan, path as Path, operation, name);
  const inputs = listQuantityInputs(scope);
  if (operation === 'sum' || operation === 'mean') {
    const read = (json: unknown): unknown => readSum(json, operation);
    return { inputs: [...inputs, ...listSumInputs(scope)], sql: writeSum(scope.writer), read, isOrdered: false };
  }
  const sql = operation === 'median' ? listQuantities() : scope.writer.jsonArray(listDeciding(operation));
  const compute = { min: minQuantities, max: maxQuantities, median: medianQuantities }[operation];
  return { inputs, sql, read: (json) => computeQuantity(json, compute), isOrdered: false };
}

function countDistinct(scope: Scope, path: Path, name: string): CompiledAggregate {
  const key = readKey(scope.follow({ alias: scope.base, path }));
  return { inputs: [{ name, sql: key }], sql: `count(DISTINCT "${name}")`, read: Number, isOrdered: true };
}

function chooseCell(scope: Scope, plan: Plan, path: Path, end: 'latest' | 'first', name: string): CompiledAggregate {
  const ranks = nameKeys(end, listRankKeys(scope, plan, end));
  const order = writeOrder([...ranks.keys, idOrder('"id"')]);
  const isQuantity = lastField(path).type === 'quantity';
  return {
    inputs: [{ name, sql: readCellColumn(scope, path) }, ...ranks.columns],
    sql: `(array_agg("${name}" ORDER BY ${order}))[1]`,
    read: isQuantity ? readQuantity : (json) => json,
    isOrdered: false,
  };
}

function listQuantities(): string {
  return 'array_agg("quantity") FILTER (WHERE "measured")';
}

/**
 * The quantities that decide the smallest or the greatest: each end of it, told or vouched for, is the end of one of these.
 */
function listDeciding(operation: 'min' | 'max'): readonly string[] {
  const [outward, none, opposite] = operation === 'min' ? ['ASC', 'FIRST', 'LAST'] : ['DESC', 'LAST', 'FIRST'];
  const inward = operation === 'min' ? 'DESC' : 'ASC';
  const choose = (end: string, nulls: string, open: string, direction: string): string =>
    `(array_agg("quantity" ORDER BY ${end} ${outward} NULLS ${nulls}, "${open}" ${direction}) FILTER (WHERE "measured"))[1]`;
  const low = (end: string): string => choose(end, none, 'low_open', outward);
  const high = (end: string): string => choose(end, opposite, 'high_open', inward);
  return [low('"low"'), low('"firm_low"'), high('"high"'), high('"firm_high"')];
}

function computeQuantity(
  json: unknown,
  compute: (quantities: readonly Quantity[]) => Quantity | undefined,
): Quantity | undefined {
  const quantities = ((json ?? []) as readonly unknown[]).flatMap((packed) => readQuantity(packed) ?? []);
  return quantities.length === 0 ? undefined : compute(quantities);
}
