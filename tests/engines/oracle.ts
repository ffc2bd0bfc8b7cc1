import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '@walbio/data';
import type { CompileOptions, Query, QueryResult } from './core.ts';
import { compileQuery, QueryError, runQuery } from './core.ts';
import type { Engine } from './engine.ts';

interface Outcome {
  readonly rows?: readonly unknown[];
  readonly total?: number;
  readonly evidence?: readonly unknown[];
  /** What a refusal said. */
  readonly refusal?: string;
  readonly sql?: string;
}

/** What is asked of both. */
export interface Question {
  readonly dataset: Dataset;
  readonly schema: string;
  readonly query: unknown;
  /** Whether citations and inputs are compared too. */
  readonly withEvidence: boolean;
  /** Whether the query is compiled without the observations and events, as if they stood on the engine alone. */
  readonly isOutgrown: boolean;
}

/**
 * Asks memory and an engine the same, and compares the answers row for row.
 *
 * @returns what memory answered
 * @throws {Error} that shows the query, the SQL and both answers, where they differ
 */
export async function assertSameAnswer(engine: Engine, question: Question): Promise<Outcome> {
  const expected = askMemory(question);
  const { sql, ...found } = await askEngine(engine, question);
  if (!isDeepStrictEqual(found, expected)) {
    const show = (value: unknown): string => JSON.stringify(value, (_, cell: unknown) => cell ?? null, 1);
    throw new Error(
      `memory and ${engine.dialect} differ\n\nquery: ${JSON.stringify(question.query)}\n\nsql: ${sql}\n\n` +
        `${describeDifference(expected, found)}\n\nmemory: ${show(expected)}\n\n${engine.dialect}: ${show(found)}`,
    );
  }
  return expected;
}

function askMemory({ dataset, query, withEvidence }: Question): Outcome {
  return refuseOr(() => {
    const result = runQuery(dataset, query as Query) as QueryResult<unknown>;
    const rows = result.toArray();
    const evidence = rows.map((_, row) => ({ inputs: result.inputsOf(row), citations: result.citationsOf(row) }));
    return { rows, total: result.total, ...(withEvidence && { evidence }) };
  });
}

async function askEngine(engine: Engine, question: Question): Promise<Outcome> {
  const { schema, query, withEvidence, isOutgrown } = question;
  const dataset = isOutgrown ? { ...question.dataset, observations: [], events: [] } : question.dataset;
  const options: CompileOptions = {
    dialect: engine.dialect,
    schema,
    ...(isOutgrown && { elsewhere: ['observations', 'events'] }),
  };
  let sql = '';
  try {
    const compiled = compileQuery(dataset, query as Query, options);
    sql = compiled.sql;
    const answer = compiled.readRows(await engine.ask(compiled.sql, compiled.parameters));
    const { rows, total } = answer;
    if (!withEvidence) return { rows, total, sql };
    const statement = compiled.compileEvidence(answer);
    const evidence = statement.readRows(await engine.ask(statement.sql, statement.parameters));
    return { rows, total, evidence, sql };
  } catch (error) {
    if (error instanceof QueryError) return { refusal: foldNames(error.message), sql };
    const told = error instanceof Error ? error.message : String(error);
    throw new Error(`${engine.dialect} fails: ${told}\n\nquery: ${JSON.stringify(query)}\n\nsql: ${sql}`, {
      cause: error,
    });
  }
}

function refuseOr(ask: () => Outcome): Outcome {
  try {
    return ask();
  } catch (error) {
    if (error instanceof QueryError) return { refusal: foldNames(error.message) };
    throw error;
  }
}

const refusals =
  /^(query\.aggregate\.\w+): .*(puts together different units|needs numbers that add up|would count the same thing twice)/;

/** What an aggregate was refused for, without what it names: of several faults each side may meet another one first. */
function foldNames(message: string): string {
  const [, place, reason] = refusals.exec(message) ?? [];
  return place === undefined ? message : `${place}: ${reason}`;
}

function describeDifference(expected: Outcome, found: Outcome): string {
  const lists = [expected.rows ?? [], found.rows ?? []] as const;
  const at = lists[0].findIndex((row, index) => !isDeepStrictEqual(row, lists[1][index]));
  return at === -1
    ? 'the rows are the same'
    : `row ${at}: ${JSON.stringify(lists[0][at])} and ${JSON.stringify(lists[1][at])}`;
}
