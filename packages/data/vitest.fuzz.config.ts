import { defineConfig } from 'vitest/config';

/** The tests of properties, each tried many more times than on every day, with seeds of its own. */
export default defineConfig({
  test: {
    include: ['{diff,test,tool}/**/*.property.test.ts', 'test/{datasets,exports}/{dataset-arbitrary,duckdb}.test.ts'],
    env: { WALBIO_FUZZ: '20' },
  },
});
