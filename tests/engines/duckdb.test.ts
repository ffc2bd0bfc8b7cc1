import { afterAll, describe, expect, it } from 'vitest';
import { testCases } from './cases.ts';
import { compareAnswers } from './compareAnswers.ts';
import { takeEngine } from './engine.ts';
import { testHostileValues } from './hostile.ts';
import { loadDatasets, loadPublished } from './loadDatasets.ts';
import { testOperators } from './operators.ts';
import { openDuckDb } from './openDuckDb.ts';
import { testRepetition } from './repetition.ts';

const engine = takeEngine(await openDuckDb(), 'DuckDB', 'WALBIO_REQUIRE_DUCKDB');

afterAll(() => engine?.close());

describe.skipIf(!engine)('DuckDB answers as memory does, row for row', () => {
  it('to random queries over random datasets', async () => {
    const datasets = await loadDatasets(engine!, 1, 8);
    const { found } = await compareAnswers(engine!, datasets, { seed: 1, runs: 260 });
    expect(found).toBeGreaterThan(130);
  });

  it('to random queries over the published dataset', async () => {
    const { found } = await compareAnswers(engine!, [await loadPublished(engine!)], { seed: 2, runs: 70 });
    expect(found).toBeGreaterThan(20);
  });
});

describe.skipIf(!engine)('DuckDB takes hostile values for what they are', () => testHostileValues(engine));

describe.skipIf(!engine)('DuckDB has each operator as memory has it', () => testOperators(engine));

describe.skipIf(!engine)('DuckDB adds up nothing twice', () => testRepetition(engine));

describe.skipIf(!engine)('DuckDB answers as memory does to', () => testCases(engine));
