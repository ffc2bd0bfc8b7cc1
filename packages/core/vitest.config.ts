import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    // A page with a strict policy allows no code made from text; nor do the tests.
    execArgv: ['--disallow-code-generation-from-strings'],
    typecheck: { include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
