import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', search: 'src/search/index.ts', sql: 'src/sql/index.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  treeshake: true,
  sourcemap: false,
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  noExternal: ['@walbio/data/notation'],
});
