import { afterAll, describe, it } from 'vitest';
import { compareAnswers } from './compareAnswers.ts';
import { takeEngine } from './engine.ts';
import { runs, runsOfDataset, seed } from './fuzzSettings.ts';
import { loadDatasets, loadPublished } from './loadDatasets.ts';
import { openDuckDb } from './openDuckDb.ts';

const engine = takeEngine(await openDuckDb(), 'DuckDB', 'WALBIO_REQUIRE_DUCKDB');

afterAll(() => engine?.close());

describe.skipIf(!engine)(`DuckDB answers as memory does, from WALBIO_FUZZ_SEED=${seed}`, () => {
  it('to random queries over random datasets', async () => {
    const datasets = await loadDatasets(engine!, seed, Math.ceil(runs / runsOfDataset));
    console.log(`DuckDB, seed ${seed}:`, await compareAnswers(engine!, datasets, { seed, runs }));
  });

  it('to random queries over the published dataset', async () => {
    const published = [await loadPublished(engine!)];
    console.log(`DuckDB, seed ${seed}:`, await compareAnswers(engine!, published, { seed, runs: Math.ceil(runs / 5) }));
  });
});
