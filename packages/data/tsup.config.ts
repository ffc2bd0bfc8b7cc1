import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', notation: 'src/notation/index.ts', schema: 'src/schema/published/index.ts' },
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  splitting: true,
  onSuccess: async () => {
    for (const file of ['data.json', 'schema.json']) copyFileSync(`generated/${file}`, `dist/${file}`);
  },
});
