import { defineConfig } from 'vitest/config';

/** Tests wait for browsers most of the time: three files at once, also where there are two cores. */
const maxWorkers = 3;

/** Proves that the kit finds what is wrong, with bad widgets in every engine; apart from the rest, for it takes minutes. */
const proof = 'kit.test.ts';

export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'proof' ? [proof] : ['*.test.ts'],
    exclude: mode === 'proof' ? [] : [proof],
    maxWorkers,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
}));
