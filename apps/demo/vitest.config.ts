import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,build,test}/**/*.test.ts'],
    globalSetup: 'test/browser/serve-site.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
