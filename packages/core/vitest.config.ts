import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests keep nothing in modules, so that files can share them: starting anew for each takes as long as the tests.
    isolate: false,
    include: ['{src,test}/**/*.test.ts'],
    // A page with a strict policy allows no code made from text; nor do the tests.
    execArgv: ['--disallow-code-generation-from-strings'],
    typecheck: { include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
