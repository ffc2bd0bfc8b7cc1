import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WalbioCompany } from '../src/company/company-element.ts';
import { WalbioSource } from '../src/source/source-element.ts';
import { WalbioStat } from '../src/stat/stat-element.ts';
import { WalbioStats } from '../src/stats/stats-element.ts';
import { WalbioTable } from '../src/table/table-element.ts';
import { WalbioTimeline } from '../src/timeline/timeline-element.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');

const list = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] as string))].sort();
const section = (heading: string): string => readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';

describe('the README', () => {
  it('lists every custom property, and no other', () => {
    expect(list(section('Appearance'), /`(--walbio-[a-z-]+)`/g)).toEqual(list(sources, /var\((--walbio-[a-z-]+)/g));
  });

  it('lists every part that an element names', () => {
    const named = list(sources, /(?:\bpart|name: )="?'?([a-z-]+)["']/g);
    const listed = list(readme, /`([a-z-]+)`/g);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((part) => !listed.includes(part))).toEqual([]);
  });

  it.each([
    ['`<walbio-stat>`', WalbioStat],
    ['`<walbio-stats>`', WalbioStats],
    ['`<walbio-table>`', WalbioTable],
    ['`<walbio-timeline>`', WalbioTimeline],
    ['`<walbio-company>`', WalbioCompany],
    ['`<walbio-source>`', WalbioSource],
  ])('lists every attribute of %s, and no other', (heading, element) => {
    const cells = section(heading)
      .split('\n')
      .map((line) => (line.startsWith('|') ? line.split('|')[1] : ''));
    const listed = list(cells.join('\n'), /`([a-z-]+)`/g);
    expect(listed).toEqual([...element.observedAttributes].sort());
  });

  it('names only entries that the package has', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
    const entries = list(readme, /'@walbio\/widgets(\/[a-z]+)?'/g).filter((entry) => entry);
    expect(entries.length).toBeGreaterThan(2);
    for (const entry of entries) expect(Object.keys(exports)).toContain(`.${entry}`);
  });
});
