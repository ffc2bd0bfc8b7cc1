import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { hostileText, makeHostile } from '../../test/hostile-dataset.ts';
import { renderStatHtml } from '../stat/stat.html.ts';
import { renderFrameHtml } from './frame.html.ts';
import type { FramedTag } from './framed-tags.ts';

const page = 'https://example.org/walbio/frame.html';
const query = { indicator: 'biotech-companies', subject: 'wallonia' };
const stat = (options = {}): string => renderFrameHtml(dataset, 'walbio-stat', query, { page, ...options }) ?? '';
const read = (html: string, attribute: string): string | undefined =>
  new RegExp(` ${attribute}="([^"]*)"`).exec(html.slice(html.indexOf('<iframe')))?.[1]?.replaceAll('&amp;', '&');

describe('renderFrameHtml', () => {
  it('asks for the tag with its attributes, the language and the colours', () => {
    const { pathname, searchParams } = new URL(read(stat({ locale: 'fr-be', colorScheme: 'dark' }), 'src') ?? '');
    expect(pathname).toBe('/walbio/frame.html');
    expect(Object.fromEntries(searchParams)).toEqual({
      tag: 'walbio-stat',
      ...query,
      lang: 'fr-BE',
      'color-scheme': 'dark',
    });
  });

  it('writes the names of a query as attributes, and leaves out what is not asked', () => {
    const asked = { ...query, asOf: '2024', observation: null };
    const html = renderFrameHtml(dataset, 'walbio-stat', asked, { page, headingLevel: 2 }) ?? '';
    const names = [...new URL(read(html, 'src') ?? '').searchParams.keys()];
    expect(names).toEqual(['tag', 'indicator', 'subject', 'as-of', 'lang', 'heading-level']);
  });

  it.each([
    ['en', 'Biotech companies, Wallonia', 'Biotech companies, Wallonia: As text'],
    ['fr', 'Entreprises de biotechnologie, Wallonie', 'Entreprises de biotechnologie, Wallonie\u00a0: En texte'],
  ])('has a title and the finished sentence in %s', (locale, title, summary) => {
    const html = stat({ locale });
    expect(read(html, 'title')).toBe(title);
    expect(html).toContain(`<summary>${summary}</summary>${renderStatHtml(dataset, query, { locale })}</details>`);
  });

  it.each<[FramedTag, object, string]>([
    ['walbio-timeline', { subject: 'celyad' }, 'Timeline, Celyad'],
    ['walbio-timeline', {}, 'Timeline'],
    ['walbio-company', { organization: 'celyad' }, 'Celyad'],
    ['walbio-table', { group: 'cell-therapy-companies' }, 'Cell-therapy companies in Wallonia'],
    ['walbio-source', { observation: 'wallonia.biotech-companies.biotech-scene-2021' }, 'Source, Biotech companies'],
  ])('names a %s with %j', (tag, asked, title) => {
    expect(read(renderFrameHtml(dataset, tag, asked, { page }) ?? '', 'title')).toBe(title);
  });

  it('keeps the frame in a sandbox that lets only a table save files', () => {
    expect(read(stat(), 'sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    const table = renderFrameHtml(dataset, 'walbio-table', { group: 'cell-therapy-companies' }, { page }) ?? '';
    expect(read(table, 'sandbox')).toMatch(/ allow-downloads$/);
  });

  it.each([
    ['a dataset', 'data.json', page],
    ['a folder of records', 'records/areas/', page],
    ['beside a page that is relative itself', 'data.json', '../walbio/frame.html'],
  ])('loads data of its own as their owner: %s', (_, src, address) => {
    const html = stat({ src, page: address });
    expect(new URL(read(html, 'src') ?? '', page).searchParams.get('src')).toBe(src);
    expect(read(html, 'sandbox')).toMatch(/ allow-same-origin$/);
  });

  it.each(['https://example.com/data.json', '../data.json', '/data.json', 'data:application/json,{}'])(
    'refuses %s as its data',
    (src) => {
      expect(() => stat({ src })).toThrow(/leads out of the folder of .*expected such as "data\.json"/);
    },
  );

  it('loads late, has a height, tells its origin and no more, and may copy', () => {
    const html = stat({ height: 300 });
    expect(['loading', 'width', 'height', 'referrerpolicy', 'allow'].map((name) => read(html, name))).toEqual([
      ...['lazy', '100%', '300', 'strict-origin', 'clipboard-write'],
    ]);
    expect(html).not.toMatch(/ style=| on\w+=/);
  });

  it('adds the script of the page around it where one is named, held to its hash', () => {
    expect(stat()).not.toContain('<script');
    expect(stat({ host: { src: 'frame-host.js' } })).toContain('<script src="frame-host.js" async></script>');
    expect(stat({ host: { src: 'https://example.org/h.js', integrity: 'sha384-a+b' } })).toContain(
      '<script src="https://example.org/h.js" integrity="sha384-a+b" crossorigin="anonymous" async></script>',
    );
  });

  it('takes every word as text', () => {
    const html = renderFrameHtml(makeHostile(dataset), 'walbio-stat', query, { page }) ?? '';
    expect(html).not.toContain(hostileText);
    expect(html).not.toMatch(/<img|<script|javascript:/);
    expect(html.match(/<iframe/g)).toHaveLength(1);
  });

  it('gives nothing where the data do not hold what is asked', () => {
    expect(renderFrameHtml(dataset, 'walbio-company', { organization: 'nobody' }, { page })).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///frame.html', 'frame.html?tag=x', 'frame.html#x'])(
    'refuses %s as the address of the page',
    (address) => {
      expect(() => stat({ page: address })).toThrow(TypeError);
    },
  );

  it.each(['__proto__', 'constructor', 'walbio-stats', 'script'])('refuses the tag %s', (tag) => {
    expect(() => renderFrameHtml(dataset, tag as 'walbio-stat', query, { page })).toThrow(/is not framed; expected/);
  });

  it('refuses a query that cannot be understood', () => {
    expect(() => renderFrameHtml(dataset, 'walbio-stat', {}, { page })).toThrow(TypeError);
  });
});
