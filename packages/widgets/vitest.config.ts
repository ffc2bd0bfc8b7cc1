import { defineConfig } from 'vitest/config';
import { define } from './build/version.mjs';

export default defineConfig({
  define,
  test: {
    include: ['{build,src}/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
  },
});
