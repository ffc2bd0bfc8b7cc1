import type { CollectionName, Dataset, Vocabulary } from '@walbio/data';
import { openTable } from '../table/table.ts';
import { Problems } from './problems.ts';
import type { Where } from './query.ts';
import { WhereReader } from './readWhere.ts';
import { prepareCondition } from './selectWhere.ts';
import type { Prepared } from './selectWhere.ts';
import { judgeRow } from './columnTest.ts';

/**
 * The conditions of a query as a function, for those who would rather compose functions: it tells of a record of the
 * dataset whether the conditions certainly hold, or with `certainty: 'possible'` whether they may.
 *
 * @throws {QueryError} as `runQuery` does; and when the function is given a record that is not of the collection
 * @example
 * const isLarge = createFilter(dataset, 'observations', { indicator: 'jobs-fte', value: { gt: 100 } });
 * dataset.observations.filter(isLarge).map(({ subject }) => subject.id); // ['bone-therapeutics', 'cell-therapy-companies']
 */
export function createFilter<V extends Vocabulary, C extends CollectionName>(
  dataset: Dataset<V>,
  collection: C,
  where: Where<NoInfer<V>, C>,
  { certainty = 'certain' }: { readonly certainty?: 'certain' | 'possible' } = {},
): (record: Dataset<V>[C][number]) => boolean {
  const problems = new Problems();
  const condition = new WhereReader(dataset, collection, problems).read(where, 'where');
  problems.assertNone();
  const prepared = prepareCondition(dataset, condition, certainty);
  const table = openTable(dataset, collection);
  return (record) => isKept(prepared, table.findRow(record));
}

function isKept(condition: Prepared, row: number): boolean {
  if (condition.type === 'test') return (judgeRow(condition.test, row) & condition.accepted) !== 0;
  return condition.type === 'all'
    ? condition.conditions.every((one) => isKept(one, row))
    : condition.conditions.some((one) => isKept(one, row));
}
