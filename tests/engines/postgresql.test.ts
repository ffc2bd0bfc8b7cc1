import { afterAll, describe, expect, it } from 'vitest';
import { testCases } from './cases.ts';
import { compareAnswers } from './compareAnswers.ts';
import { takeEngine } from './engine.ts';
import { testHostileValues } from './hostile.ts';
import { loadDatasets, loadPublished } from './loadDatasets.ts';
import { testOperators } from './operators.ts';
import { openPostgresql } from './openPostgresql.ts';
import { testRepetition } from './repetition.ts';

const engine = takeEngine(await openPostgresql(), 'PostgreSQL', 'WALBIO_REQUIRE_POSTGRESQL');

afterAll(() => engine?.close());

describe.skipIf(!engine)('PostgreSQL answers as memory does, row for row', () => {
  it('to random queries over random datasets', async () => {
    const datasets = await loadDatasets(engine!, 101, 4);
    const { found } = await compareAnswers(engine!, datasets, { seed: 3, runs: 120 });
    expect(found).toBeGreaterThan(50);
  });

  it('to random queries over the published dataset', async () => {
    const tally = await compareAnswers(engine!, [await loadPublished(engine!)], { seed: 4, runs: 60 });
    expect(tally.found).toBeGreaterThan(15);
  });
});

describe.skipIf(!engine)('PostgreSQL takes hostile values for what they are', () => testHostileValues(engine));

describe.skipIf(!engine)('PostgreSQL has each operator as memory has it', () => testOperators(engine));

describe.skipIf(!engine)('PostgreSQL adds up nothing twice', () => testRepetition(engine));

describe.skipIf(!engine)('PostgreSQL answers as memory does to', () => testCases(engine));
