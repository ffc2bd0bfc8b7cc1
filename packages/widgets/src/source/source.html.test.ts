import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { renderSourceHtml } from './source.html.ts';

const figure = { observation: 'wallonia.biotech-companies.biotech-scene-2021' };

describe('renderSourceHtml', () => {
  it.each([
    ['en', 'Source: ', 'about 2021'],
    ['fr', 'Source\u00a0: ', 'vers 2021'],
    ['nl', 'Bron: ', 'omstreeks 2021'],
    ['de', 'Quelle: ', 'um 2021'],
  ])('says document, publisher, date and words in %s', (locale, label, issued) => {
    const html = renderSourceHtml(dataset, figure, { locale });
    for (const part of [`<span lang="${locale}" dir="ltr">${label}`, issued, 'A buzzing biotech scene', 'AWEX'])
      expect(html).toContain(part);
    expect(html).toContain('More than 350 biotech companies (WAL)');
  });

  it.each([
    ['a figure', figure],
    ['a figure that is known to be wrong', { observation: 'cell-therapy-companies.jobs-fte.cell-therapy-2016' }],
    ['a document as a whole', { source: 'biotech-scene-2021' }],
  ])('draws what can stand inside a paragraph: %s', (_, query) => {
    const html = renderSourceHtml(dataset, query, { drawn: true }) ?? '';
    const tags = new Set(Array.from(html.matchAll(/<(\w+)/g), ([, tag]) => tag));
    expect([...tags].filter((tag) => !['span', 'a', 'q', 'cite'].includes(tag as string))).toEqual([]);
    expect(html).toContain('walbio-line');
  });

  it('draws a link to the cited words, which follow for paper', () => {
    const html = renderSourceHtml(dataset, figure, { drawn: true });
    expect(html).toMatch(/<a class="walbio-line [^"]*" href="https:\/\/[^"]+#:~:text=[^"]+" rel="noopener">/);
    expect(html).toMatch(/<span class="walbio-citation"><q lang="en">More than 350 biotech companies \(WAL\)<\/q>/);
  });

  it('links the document to the cited words', () => {
    const html = renderSourceHtml(dataset, figure);
    expect(html).toMatch(/<a href="https:\/\/[^"]+#:~:text=[^"]+" rel="noopener">A buzzing biotech scene<\/a>/);
  });

  it('links a document that is cited as a whole to its address', () => {
    const html = renderSourceHtml(dataset, { source: 'biotech-scene-2021' });
    expect(html).toMatch(/<a href="https:\/\/[^"#]+" rel="noopener">/);
    expect(html).not.toContain('<q>');
  });

  it.each([{ source: 'cell-therapy-2016' }, { observation: 'cell-therapy-companies.jobs-fte.cell-therapy-2016' }])(
    'says what is known to be wrong: %j',
    (query) => {
      expect(renderSourceHtml(dataset, query)).toMatch(/<em>contradicted<\/em>\. Printed: <q>/);
    },
  );

  it.each([{ source: 'nowhere' }, { observation: 'nowhere' }])('finds nothing for %j', (query) => {
    expect(renderSourceHtml(dataset, query)).toBeUndefined();
  });

  it('throws when it is not told what to cite', () => {
    expect(() => renderSourceHtml(dataset, {})).toThrow('Name an observation or a source');
  });
});
