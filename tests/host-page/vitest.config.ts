import { defineConfig } from 'vitest/config';

/** Tests wait for browsers most of the time: three files at once, also where there are two cores. */
const maxWorkers = 3;

/**
 * What takes long and is run apart from the rest: the proof that the kit finds what is wrong, with bad widgets in every engine, and
 * elements that come and go a thousand times.
 */
const proofs = ['kit.test.ts', 'leaks.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'proof' ? proofs : ['*.test.ts'],
    exclude: mode === 'proof' ? [] : proofs,
    maxWorkers,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
}));
