import { readFileSync } from 'node:fs';
import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { renderPage } from './render-page.ts';

const template = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
const script = { fileName: 'walbio.js', code: '', size: 1, gzip: 1, version: '1.2.3', integrity: 'sha384-a' };

describe('renderPage', () => {
  const page = renderPage(template, { dataset, script });

  it('leaves no place open', () => {
    expect(page).not.toMatch(/<!--|data-words="[^"]+"[^>]*>\s*<\//);
  });

  it('gives every id once, and every reference its id', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    const references = [...page.matchAll(/\s(?:aria-labelledby|data-copies|href)="#?([^":/?]+)"/g)];
    expect(new Set(ids).size).toBe(ids.length);
    const asked = references.flatMap(([text, id = '']) => (/href="[^#]/.test(text) ? [] : id.split(' ')));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names a part that has no place', () => {
    const without = template.replace('<!-- figures -->', '');
    expect(() => renderPage(without, { dataset, script })).toThrow(
      'expected one <!-- figures --> in the page, found 0',
    );
  });

  it('stops when the dataset does not hold what the page shows', () => {
    const poorer = { ...dataset, observations: [] };
    expect(() => renderPage(template, { dataset: poorer, script })).toThrow('which the dataset does not hold');
  });
});
