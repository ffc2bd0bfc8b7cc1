import { afterAll, describe, it } from 'vitest';
import { compareAnswers } from './compareAnswers.ts';
import { takeEngine } from './engine.ts';
import { runs as allRuns, runsOfDataset, seed } from './fuzzSettings.ts';
import { loadDatasets, loadPublished } from './loadDatasets.ts';
import { openPostgresql } from './openPostgresql.ts';

const runs = Math.ceil(allRuns / 4);

const engine = takeEngine(await openPostgresql(), 'PostgreSQL', 'WALBIO_REQUIRE_POSTGRESQL');

afterAll(() => engine?.close());

describe.skipIf(!engine)(`PostgreSQL answers as memory does, from WALBIO_FUZZ_SEED=${seed}`, () => {
  it('to random queries over random datasets', async () => {
    const datasets = await loadDatasets(engine!, seed, Math.ceil(runs / runsOfDataset));
    console.log(`PostgreSQL, seed ${seed}:`, await compareAnswers(engine!, datasets, { seed, runs }));
  });

  it('to random queries over the published dataset', async () => {
    const published = [await loadPublished(engine!)];
    console.log(
      `PostgreSQL, seed ${seed}:`,
      await compareAnswers(engine!, published, { seed, runs: Math.ceil(runs / 5) }),
    );
  });
});
