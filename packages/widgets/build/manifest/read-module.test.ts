import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readModule } from './read-module.ts';

const text = `
import { one } from './one.ts';
import type { Two } from './two.ts';
import { html } from 'lit';
export { three } from '../three.ts';
export type { Four } from './four.ts';
/**
 * Draws it.
 *
 * @csspart number - The number,
 *   with its unit.
 * @param it what is drawn
 */
export function draw(it: Two) { return import('./five.ts').then(() => html\`\${one(it)}\`); }
/** @tagname a-b
 * @csspart whole - All of it. */
export class Element {}
`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'module-'));
  writeFileSync(join(root, 'module.ts'), text);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('readModule', () => {
  it('lists the modules that it runs with: no types, no packages, those that are loaded later too', () => {
    expect(readModule(root, 'module.ts').imports).toEqual(['one.ts', '../three.ts', 'five.ts']);
  });

  it('reads the tags of functions in one line, and leaves those of elements', () => {
    expect(readModule(root, 'module.ts').tags).toEqual([
      { tag: 'csspart', name: 'number', description: 'The number, with its unit.' },
    ]);
  });
});
