import { defineConfig } from 'vitest/config';

/** Tests wait for browsers most of the time: three files at once, also where there are two cores. */
const maxWorkers = 3;

export default defineConfig(({ mode }) => ({
  test: {
    include: ['*.test.ts'],
    env: { WALBIO_KIT_ENGINES: mode === 'proof' ? 'all' : 'chromium' },
    maxWorkers,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
}));
