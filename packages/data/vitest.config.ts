import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests keep nothing in modules, so that files can share them: starting anew for each takes as long as the tests.
    isolate: false,
    include: ['{src,build,check,coverage,diff,tool,test}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
