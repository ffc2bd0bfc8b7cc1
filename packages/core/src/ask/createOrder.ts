import type { CollectionName, Dataset, Vocabulary } from '@walbio/data';
import { openTable } from '../table/table.ts';
import { compareCells, compareInTurn } from './orderRows.ts';
import { Problems } from './problems.ts';
import type { SinglePath } from './query.ts';
import { readOrders } from './readOrders.ts';
import type { Path } from '../table/path.ts';

/**
 * The order of a query as a function, for those who would rather compose functions: it compares two records of the dataset,
 * for `Array.prototype.toSorted`.
 *
 * @throws {QueryError} as `runQuery` does; and when the function is given a record that is not of the collection
 * @example
 * const byDate = createOrder(dataset, 'events', ['date', 'id']);
 * [...dataset.events].sort(byDate)[0]?.id; // 'ucb-founding'
 */
export function createOrder<V extends Vocabulary, C extends CollectionName>(
  dataset: Dataset<V>,
  collection: C,
  orderBy: readonly (SinglePath<C> | `-${SinglePath<C>}`)[],
): (a: Dataset<V>[C][number], b: Dataset<V>[C][number]) => number {
  const problems = new Problems();
  const orders = readOrders(collection, orderBy, { aggregates: [] }, problems);
  problems.assertNone();
  const table = openTable(dataset, collection);
  const compare = compareInTurn(
    orders.map(({ key, isDescending }) => compareCells(dataset, key as Path, isDescending)),
  );
  return (a, b) => {
    const [first, second] = [table.findRow(a), table.findRow(b)];
    return compare(first, second) || first - second;
  };
}
