import type { CollectionName, Dataset, Vocabulary } from '@walbio/data';
import { openTable } from '../table/table.ts';
import { answerGroups } from './answerGroups.ts';
import { answerRows } from './answerRows.ts';
import { checkQuery } from './checkQuery.ts';
import type { Aggregate, Path, Query, SinglePath, UncheckedQuery } from './query.ts';
import { QueryResult } from './QueryResult.ts';
import type { Row } from './row.ts';
import { selectByPlan } from './selectByPlan.ts';

/**
 * Asks a dataset a question that is plain JSON.
 *
 * A record is kept when everything that `where` says certainly holds of it: of “more than 350” it is certain that it is more
 * than 300, and open whether it is more than 357. What is not there is open too. `certainty: 'possible'` keeps what is open.
 *
 * Rows stand in the order of `orderBy`, then of the dataset; groups then in the order of what they share. What has no cell
 * comes last either way. Quantities are ordered as `orderQuantities` says.
 *
 * @throws {QueryError} with everything that is wrong with the query: the place, what was found, what was expected, and the
 *   nearest name that exists; for sums of what does not add up; for numbers of different units put together
 * @example
 * const result = runQuery(dataset, {
 *   from: 'observations',
 *   where: { indicator: 'funds-raised', 'subject.organization.kind': 'company', value: { gt: 50_000_000 } },
 *   asOf: '2016',
 *   orderBy: ['-value'],
 *   select: ['subject', 'value'],
 * });
 * result.at(0); // { subject: 'celyad', value: { number: 213000000 } }
 */
export function runQuery(dataset: Dataset, query: UncheckedQuery): QueryResult<Readonly<Record<string, unknown>>>;
export function runQuery<
  V extends Vocabulary,
  C extends CollectionName,
  const S extends Path<C> = never,
  const G extends SinglePath<C> = never,
  const A extends Readonly<Record<string, Aggregate<C>>> = Readonly<Record<never, never>>,
>(dataset: Dataset<V>, query: Query<NoInfer<V>, C, S, G, A>): QueryResult<Row<V, C, S, G, A>, V>;
export function runQuery(dataset: Dataset, query: object): QueryResult<unknown> {
  const plan = checkQuery(dataset, query);
  const table = openTable(dataset, plan.from);
  const rows = selectByPlan(dataset, table, plan);
  const answer = plan.groupBy ? answerGroups : answerRows;
  return new QueryResult(answer(dataset, table, plan, rows));
}
