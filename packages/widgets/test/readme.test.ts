import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const list = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] as string))].sort();

describe('the README', () => {
  it('names only entries that the package has', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
    const entries = list(readme, /'@walbio\/widgets(\/[a-z]+)?'/g).filter((entry) => entry);
    expect(entries.length).toBeGreaterThan(2);
    for (const entry of entries) expect(Object.keys(exports)).toContain(`.${entry}`);
  });
});
