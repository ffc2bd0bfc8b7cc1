import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';

const consumer = inject('consumer');

describe('a program in Node', () => {
  it('reads a fact with its bound and its words', () => {
    const code = `
      import { dataset } from '@walbio/data';
      import { findLatest, citeObservation } from '@walbio/core';
      const fact = findLatest(dataset, { indicator: 'biotech-companies', subject: 'wallonia' });
      console.log(JSON.stringify(fact.value), citeObservation(dataset, fact, { locale: 'en' }));`;
    writeFileSync(join(consumer, 'program.mjs'), code);
    const said = execFileSync(process.execPath, ['program.mjs'], { cwd: consumer, encoding: 'utf8' });
    expect(said).toContain('{"minExclusive":350}');
    expect(said).toContain('More than 350 biotech companies (WAL)');
  });
});

describe('a bundle for the browser', () => {
  it('registers the one tag that was imported, and brings no dataset', async () => {
    const code = await bundle("import '@walbio/widgets/stat';");
    expect(code).toContain('walbio-stat');
    expect(code).not.toContain('walbio-timeline');
    expect(code).not.toContain('More than 350 biotech companies');
  });

  it('registers every tag and brings the dataset with the default entry', async () => {
    const code = await bundle("import '@walbio/widgets';");
    for (const tag of ['walbio-stat', 'walbio-timeline', 'walbio-company']) expect(code).toContain(tag);
    expect(code).toContain('More than 350 biotech companies');
  });

  it('brings of core only what is used', async () => {
    const whole = await bundle("import * as core from '@walbio/core'; console.log(core);");
    const small = await bundle("import { addQuantities } from '@walbio/core'; console.log(addQuantities);");
    expect(small.length).toBeLessThan(whole.length / 4);
  });

  it('needs no zod, no YAML, nothing of Node, and evaluates no text as code', async () => {
    const code = await bundle(
      "import '@walbio/widgets'; import { dataset } from '@walbio/data'; console.log(dataset);",
    );
    expect(code).not.toMatch(/ZodError|YAMLMap|node:|\beval\(|new Function\(/);
  });
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer },
    ...{ bundle: true, format: 'esm', platform: 'browser', target: 'es2022', minify: true, write: false },
  });
  return outputFiles[0]?.text ?? '';
}
