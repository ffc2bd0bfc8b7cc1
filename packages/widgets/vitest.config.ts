import { defineConfig } from 'vitest/config';
import { define } from './build/version.mjs';

export default defineConfig({
  define,
  test: {
    // Tests keep nothing in modules, so that files can share them: starting anew for each takes as long as the tests.
    isolate: false,
    include: ['{build,src}/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
  },
});
