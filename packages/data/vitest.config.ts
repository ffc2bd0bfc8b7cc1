import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,build,check,coverage,diff,tool,test}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
