import type { Dataset } from '@walbio/data';
import * as fc from 'fast-check';
import { createDraw, drawnNumbers } from './draw.ts';
import { drawQuery } from './drawQuery.ts';
import type { Engine } from './engine.ts';
import { assertSameAnswer } from './oracle.ts';
import type { Question } from './oracle.ts';
import { shrinkQuery } from './shrinkQuery.ts';

/** A dataset that an engine has loaded. */
export interface LoadedDataset {
  readonly schema: string;
  readonly dataset: Dataset;
}

/** How many of the queries found something, found nothing, and were refused. */
export interface Tally {
  found: number;
  empty: number;
  refused: number;
}

/**
 * Asks memory and an engine random queries over some datasets, and compares what they answer.
 *
 * @throws {Error} that shows the smallest query that tells them apart, its SQL, both answers, and the seed that finds it again
 */
export async function compareAnswers(
  engine: Engine,
  loaded: readonly LoadedDataset[],
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<Tally> {
  const tally: Tally = { found: 0, empty: 0, refused: 0 };
  const ask = async (index: number, numbers: readonly number[], flags: Flags): Promise<void> => {
    const { dataset, schema } = loaded[index] as LoadedDataset;
    const question = { dataset, schema, query: drawQuery(createDraw(numbers), dataset), ...flags };
    const { rows, refusal } = await assertSameAnswer(engine, question).catch(() => failSmall(engine, question));
    tally[refusal !== undefined ? 'refused' : rows?.length === 0 ? 'empty' : 'found'] += 1;
  };
  const flags = fc.record({ withEvidence: fc.boolean(), isOutgrown: fc.boolean() });
  const property = fc.asyncProperty(fc.nat({ max: loaded.length - 1 }), drawnNumbers, flags, ask);
  await fc.assert(property, { seed, numRuns: runs, endOnFailure: true, reporter: report });
  return tally;
}

type Flags = Pick<Question, 'withEvidence' | 'isOutgrown'>;

/** @throws {Error} of the smallest part of a question that fails */
async function failSmall(engine: Engine, question: Question): Promise<never> {
  const fails = async (query: unknown): Promise<boolean> => {
    const failure = await assertSameAnswer(engine, { ...question, query }).catch((error: unknown) => error);
    return failure instanceof Error;
  };
  const query = await shrinkQuery(question.query, fails);
  await assertSameAnswer(engine, { ...question, query });
  throw new Error(`only at times memory and the engine differ about ${JSON.stringify(question.query)}`);
}

/** What fast-check would tell, without the numbers that queries are drawn from. */
function report<T>({ failed, errorInstance, seed, numRuns }: fc.RunDetails<T>): void {
  if (!failed) return;
  const told = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`seed ${seed}, query ${numRuns}: ${told}`, { cause: errorInstance });
}
