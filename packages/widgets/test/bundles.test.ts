import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../build/bundle.ts';
import { listBundles } from '../build/list-bundles.ts';
import type { BudgetedBundle } from '../build/list-bundles.ts';
import { measure } from '../build/measure.ts';

const dist = join(import.meta.dirname, '../dist');
const withoutData = ['one tag: stat', 'one tag: timeline', 'all tags without data'];
const scriptTags = ['script tag', ...['English', 'French', 'Dutch', 'German'].map((name) => `script tag in ${name}`)];
const names = [...withoutData, ...scriptTags];
const onDemand = 'on-demand/walbio.js and stat';
const frames = ['frame', 'page around a frame'];
const later = ['course', 'controls', 'cite-panel', 'load-dataset'].map((module) => `on demand: ${module}`);

let bundles: readonly BudgetedBundle[] = [];
const find = (name: string): BudgetedBundle => bundles.find((one) => one.name === name) as BudgetedBundle;

describe('what people load', () => {
  beforeAll(async () => {
    bundles = await listBundles();
  }, 60_000);

  it.each([...names, ...later, onDemand, ...frames, 'style sheet of drawings'])('keeps to its budget: %s', (name) => {
    const { code, budget } = find(name);
    const { gzip } = measure(code);
    expect(
      gzip,
      `${gzip} bytes after gzip; make it smaller, or say in build/list-bundles.ts why it may be larger`,
    ).toBeLessThanOrEqual(budget);
  });

  it.each([...names, onDemand, ...frames])(
    'holds only this package, its core, the notation of its data, and Lit: %s',
    (name) => {
      const { files } = find(name);
      expect(files.length).toBeGreaterThan(2);
      const allowed =
        /entry\.js$|widgets\/dist\/|core\/dist\/|data\/dist\/(?:index|notation|chunk-\w+)\.js$|^(?:dist|src)\/|^keep-languages:@walbio\/data$|^leave-provided:|(?:lit|lit-html|lit-element|reactive-element)\/(?:directives\/)?[\w-]+\.js$/;
      expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    },
  );

  it.each([...scriptTags, onDemand, ...frames])('is known by what it was built from: %s', (name) => {
    const { files } = find(name);
    expect(files.filter((file) => file.startsWith('src/'))).not.toEqual([]);
    expect(files.filter((file) => file.startsWith('dist/'))).toEqual([]);
  });

  it.each([...names, onDemand, ...frames])('holds no zod, no YAML and nothing of Node: %s', (name) => {
    const { code, files } = find(name);
    expect(files.join()).not.toMatch(/zod|yaml|schema/i);
    expect(code).not.toMatch(/ZodError|\brequire\(|["']node:|\bprocess\.(?:env|cwd)|__dirname|\bBuffer\b/);
  });

  it.each([...withoutData, ...later, onDemand])('brings no dataset: %s', (name) => {
    expect(find(name).code).not.toContain('wallonia');
  });

  it.each(scriptTags)('brings the dataset: %s', (name) => {
    expect(find(name).code).toContain('wallonia.biotech-companies');
  });

  it.each(names)('leaves what writes JSON-LD to the HTML of servers: %s', (name) => {
    expect(find(name).code).not.toMatch(/ld\+json|schema\.org/);
  });

  it('loads one tag without the others', () => {
    expect(find('one tag: stat').code).toContain('walbio-stat');
    expect(find('one tag: stat').code).not.toMatch(/walbio-timeline|walbio-company|walbio-table/);
  });

  it('is a classic script: no import, no export, nothing outside its function', () => {
    const { code } = find('script tag');
    expect(code.trim()).toMatch(/^"use strict";\(\(\)=>\{/);
    expect(code).not.toMatch(/\bimport\s*\(|import\.meta|^\s*(?:import|export)\s/m);
  });

  it('loads what cites in every form when a source is opened, and not with the page', () => {
    expect(find('one tag: stat').code).not.toMatch(/@online|@misc|langid/);
    expect(find('on demand: cite-panel').code).toContain('langid');
    expect(find('script tag').code).toContain('langid');
  });

  it.each([
    ['course', 'one tag: stat', ['Seems to have risen', 'Disputed'], '.plot'],
    ['controls', 'one tag: timeline', ['Zoom in', 'Show only'], '.viewport'],
  ])('loads what few tags need when one does, with words and rules: %s', (part, tag, words, rule) => {
    for (const text of [...words, rule]) {
      expect(find(`on demand: ${part}`).code).toContain(text);
      expect(find(tag).code).not.toContain(text);
      expect(find('script tag').code).toContain(text);
    }
  });

  it.each(later)('is there to be loaded: %s', (name) => {
    expect(measure(find(name).code).gzip).toBeGreaterThan(1000);
  });

  it('keeps the licence of Lit', () => {
    expect(find('script tag').code).toMatch(/@license[\s\S]*Google LLC[\s\S]*BSD-3-Clause/);
  });
});

describe('the side effects of the package', () => {
  it('are gone where nothing is used', async () => {
    const { code } = await bundle('unused', `import ${JSON.stringify(join(dist, 'elements.js'))};`);
    expect(code.trim()).toBe('');
  }, 30_000);

  it.each(['stat', 'stats', 'timeline', 'company', 'table', 'source'])(
    'stay where a tag is imported for itself: %s',
    async (entry) => {
      const { code } = await bundle(entry, `import ${JSON.stringify(join(dist, `${entry}.js`))};`);
      expect(code).toContain(`walbio-${entry}`);
    },
    30_000,
  );

  it('stand in no chunk', async () => {
    const { sideEffects, exports } = JSON.parse(await readFile(join(dist, '../package.json'), 'utf8')) as Package;
    for (const file of sideEffects) await expect(readFile(join(dist, '..', file), 'utf8')).resolves.not.toBe('');
    for (const target of Object.values(exports)) {
      const file = typeof target === 'string' ? target.replace('*', 'walbio.js') : target.default;
      await expect(readFile(join(dist, '..', file), 'utf8')).resolves.toBeTypeOf('string');
    }
    const stat = await readFile(join(dist, 'stat.js'), 'utf8');
    expect(stat).toMatch(/^defineStat\(\);$/m);
  });
});

interface Package {
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}
