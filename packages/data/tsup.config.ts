import { cpSync, readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { defineConfig } from 'tsup';

const collections = readdirSync('generated/collections').map((file) => parse(file).name);

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'json-ld': 'src/json-ld/index.ts',
    notation: 'src/notation/index.ts',
    schema: 'src/schema/published/index.ts',
    ...Object.fromEntries(collections.map((name) => [`collections/${name}`, `generated/collections/${name}.ts`])),
  },
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  splitting: true,
  onSuccess: async () => cpSync('generated/files', 'dist', { recursive: true }),
});
