import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema';
import { expect, inject, test } from 'vitest';
import { frameworks } from './frameworks/frameworks.ts';
import { listErrors } from './frameworks/list-errors.ts';
import { writeProject } from './frameworks/write-project.ts';

const consumer = inject('consumer');
const manifest = join(consumer, 'node_modules/@walbio/widgets/dist/custom-elements.json');
const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Package;
const elements = modules.flatMap(({ declarations }) => declarations as readonly CustomElementDeclaration[]);

test.each(frameworks)('$name knows every attribute, property and event of every tag, and no other', (framework) => {
  const { folder, mistakes } = writeProject(consumer, framework, elements);
  expect(mistakes.length).toBeGreaterThan(3 * elements.length);
  expect(listErrors(framework, folder)).toEqual(mistakes);
});
