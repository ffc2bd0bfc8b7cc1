import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { hostileText, makeHostile } from '../../test/hostile-dataset.ts';
import { renderTableHtml } from './table.html.ts';

const query = { group: 'cell-therapy-companies', source: 'cell-therapy-2016' };

describe('renderTableHtml', () => {
  it.each([
    ['en', 'more than €90 million', 'Printed total', 'Without Orgenesis'],
    ['fr', 'plus de 90', 'Total imprimé', 'Sans Orgenesis'],
    ['nl', 'meer dan', 'Gedrukt totaal', 'Zonder Orgenesis'],
    ['de', 'mehr als', 'Gedruckte Summe', 'Ohne Orgenesis'],
  ])('writes a table with its totals in %s', (locale, ...words) => {
    const html = renderTableHtml(dataset, query, { locale }) ?? '';
    for (const word of words) expect(html.replaceAll('\u00a0', ' ')).toContain(word);
    expect(html).toContain(`<div lang="${locale}" dir="ltr"><table>`);
  });

  it('has a caption, and heads with their scope', () => {
    const html = renderTableHtml(dataset, query) ?? '';
    expect(html).toMatch(/<caption>Cell-therapy companies in Wallonia <small><time datetime="2016">2016<\/time>/);
    expect(html.match(/<th scope="col">/g)).toHaveLength(8);
    expect(html.match(/<th scope="row">/g)).toHaveLength(7);
  });

  it('gives every row as many cells as the head', () => {
    for (const row of (renderTableHtml(dataset, query) ?? '').match(/<tr>.*?<\/tr>/g) ?? [])
      expect(row.match(/<t[hd][ >]/g)).toHaveLength(8);
  });

  it('links a value to the words that it rests on, where the source has an address', () => {
    const html = renderTableHtml(dataset, { subjects: 'wallonia', indicators: 'biotech-companies' }) ?? '';
    expect(html).toMatch(/<td><a href="https:\/\/[^"]+#:~:text=[^"]+" rel="noopener">more than 350<\/a>/);
  });

  it('draws its title as a heading of the level that is asked for', () => {
    const drawn = renderTableHtml(dataset, query, { drawn: true, headingLevel: 3 });
    expect([...new Set(Array.from(drawn?.matchAll(/<(h\d)/g) ?? [], ([, tag]) => tag))]).toEqual(['h3', 'h4']);
    expect(renderTableHtml(dataset, query, { drawn: true })).not.toMatch(/<h\d/);
  });

  it('sorts', () => {
    const html = renderTableHtml(dataset, { ...query, sort: '-jobs-fte' }) ?? '';
    expect(html.indexOf('Celyad')).toBeLessThan(html.indexOf('Novadip'));
    expect(html.indexOf('Orgenesis/')).toBeLessThan(html.indexOf('Promethera'));
  });

  it('writes nothing where the data hold nothing, and refuses what it does not understand', () => {
    expect(renderTableHtml(dataset, { subjects: 'nobody' })).toBeUndefined();
    expect(() => renderTableHtml(dataset, {})).toThrow(TypeError);
  });

  it('takes every word as text', () => {
    const html = renderTableHtml(makeHostile(dataset), query) ?? '';
    expect(html).not.toContain(hostileText);
    expect(html).not.toMatch(/<(?:img|script)|href="javascript:/);
  });
});
