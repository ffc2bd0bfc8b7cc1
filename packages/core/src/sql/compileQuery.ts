import type { CollectionName, Dataset, Vocabulary } from '@walbio/data';
import { checkQuery } from '../ask/checkQuery.ts';
import type { Plan } from '../ask/plan.ts';
import type { Aggregate, Path, Query, SinglePath } from '../ask/query.ts';
import type { Row } from '../ask/row.ts';
import { unknownName } from '../query/unknownName.ts';
import type { Answer } from './answer.ts';
import { compileEvidence } from './compileEvidence.ts';
import type { Evidence } from './compileEvidence.ts';
import { compileGroups } from './compileGroups.ts';
import { compileRecords } from './compileRecords.ts';
import { compileRows } from './compileRows.ts';
import { dialects } from './dialects.ts';
import type { DialectName } from './dialects.ts';
import type { Statement } from './statement.ts';
import type { Placement } from './writer.ts';
import { Writer } from './writer.ts';

/** What a query is compiled for. */
export interface CompileOptions extends Placement {
  readonly dialect: DialectName;
  /**
   * The collections that stand on the engine alone and are empty in the dataset, since they outgrew it. Ids of their records
   * are taken as they are.
   */
  readonly elsewhere?: readonly CollectionName[];
}

/** A query that an engine can be asked. */
export interface CompiledQuery<R> extends Statement<Answer<R>> {
  /** What the rows of an answer rest on, as another statement: for each of them the ids of records, and citations. */
  readonly compileEvidence: (answer: Pick<Answer<R>, 'keys'>) => Statement<readonly Evidence[]>;
}

/**
 * Compiles a query to SQL over the exported tables, with parameters for all that it asks for. What an engine answers is
 * what `runQuery` answers in memory.
 *
 * The dataset tells which ids and codes there are. It can leave out the collections that have outgrown one machine.
 *
 * Texts are ordered by their code points. Nothing on an engine equals a text that it cannot hold: for PostgreSQL one with
 * U+0000, for both one with half of a surrogate pair.
 *
 * @throws {QueryError} with everything that is wrong with the query, as `runQuery` does; reading the rows throws it for sums of
 *   what does not add up, and for numbers of different units put together
 * @example
 * const { sql, parameters, readRows } = compileQuery(dataset, { from: 'events', select: ['id'] }, { dialect: 'postgresql' });
 * const { rows, total } = readRows((await client.query(sql, [...parameters])).rows);
 */
export function compileQuery<
  V extends Vocabulary,
  C extends CollectionName,
  const S extends Path<C> = never,
  const G extends SinglePath<C> = never,
  const A extends Readonly<Record<string, Aggregate<C>>> = Readonly<Record<never, never>>,
>(
  dataset: Dataset<V>,
  query: Query<NoInfer<V>, C, S, G, A>,
  { dialect, elsewhere = [], ...placement }: CompileOptions,
): CompiledQuery<Row<V, C, S, G, A>> {
  if (!Object.hasOwn(dialects, dialect)) {
    throw unknownName('compileQuery', dialect, 'a dialect of SQL', Object.keys(dialects));
  }
  const plan = checkQuery(dataset, query, elsewhere);
  const createWriter = (): Writer => new Writer(dialects[dialect], placement);
  return {
    ...(compilePlan(createWriter(), dataset, plan) as Statement<Answer<Row<V, C, S, G, A>>>),
    compileEvidence: (answer) => compileEvidence(createWriter(), plan, answer),
  };
}

function compilePlan(writer: Writer, dataset: Dataset, plan: Plan): Statement<Answer<unknown>> {
  if (plan.groupBy) return compileGroups(writer, dataset, plan);
  return plan.select ? compileRows(writer, plan, plan.select) : compileRecords(writer, plan);
}
