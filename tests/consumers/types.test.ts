import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';

const consumer = inject('consumer');
const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');

test.each([
  ['bundler', 'ESNext'],
  ['node16', 'Node16'],
  ['nodenext', 'NodeNext'],
])('a strict program compiles under %s without skipLibCheck', (moduleResolution, module) => {
  copyFileSync(fileURLToPath(new URL('fixtures/consumer.ts', import.meta.url)), join(consumer, 'consumer.ts'));
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module' }));
  const project = join(consumer, `tsconfig.${moduleResolution}.json`);
  const compilerOptions = {
    ...{ module, moduleResolution, target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  expect(compile(project)).toBe('');
});

/** What the compiler objects to. */
function compile(project: string): string {
  return spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' }).stdout;
}
