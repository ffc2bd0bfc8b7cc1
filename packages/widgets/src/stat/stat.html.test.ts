import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { makeHostile } from '../../test/hostile-dataset.ts';
import { observe, sayOnly } from '../../test/observed-dataset.ts';
import { renderStatHtml } from './stat.html.ts';

const companies = { indicator: 'biotech-companies', subject: 'wallonia' };

describe('renderStatHtml', () => {
  it.each([
    ['en', 'more than 350 companies', 'Wallonia', 'about 2021'],
    ['fr', 'plus de 350 entreprises', 'Wallonie', 'vers 2021'],
    ['nl', 'meer dan 350 bedrijven', 'Wallonië', 'omstreeks 2021'],
    ['de', 'mehr als 350 Unternehmen', 'Wallonien', 'um 2021'],
  ])('says value, qualifier, unit, place and period in %s', (locale, value, place, period) => {
    const html = renderStatHtml(dataset, companies, { locale });
    for (const part of [value, place, period, `<p lang="${locale}" dir="ltr">`]) expect(html).toContain(part);
  });

  it('links the source to the cited words', () => {
    const html = renderStatHtml(dataset, companies);
    expect(html).toMatch(/<a href="https:\/\/[^"]+#:~:text=[^"]+" rel="noopener">/);
  });

  it('marks up a year as a time', () => {
    const html = renderStatHtml(dataset, { indicator: 'jobs-fte', subject: 'celyad' });
    expect(html).toContain('<time datetime="2016">2016</time>');
  });

  it('says that a figure is contradicted, and by what', () => {
    const html = renderStatHtml(dataset, { indicator: 'jobs-fte', subject: 'cell-therapy-companies' });
    expect(html).toContain('<q>340</q>');
    expect(html).toContain('345');
  });

  it('says how it stands to an earlier value, with its source', () => {
    const data = sayOnly(
      observe('2016', { value: '250', source: 'cell-therapy-2016' }),
      observe('2019', { value: '>350' }),
    );
    const html = renderStatHtml(data, { ...companies, compare: 'previous' });
    expect(html).toMatch(/more than 350 companies.*<br>Rose by more than 100 companies \(more than 40%\)\./);
    expect(html).toMatch(/Compared with: .*250 companies.*2016.*\(Source: .*2016.*\)/);
    expect(html).toContain('The sources differ and may count in different ways.');
    expect(renderStatHtml(data, companies)).not.toContain('Rose');
  });

  it('has each value of a drawn trend among its facts for search engines, once', () => {
    const years = ['2012', '2014', '2016', '2019'];
    const data = sayOnly(...years.map((year, index) => observe(year, { value: `${250 + index}` })));
    const html = renderStatHtml(data, { ...companies, trend: true }, { drawn: true, jsonLd: true }) ?? '';
    const nodes = html.match(/"@type":"Observation"/g);
    expect(html.match(/<li/g)?.length).toBeGreaterThanOrEqual(years.length);
    expect(nodes).toHaveLength(years.length);
  });

  it('draws its label as a heading of the level that is asked for', () => {
    expect(renderStatHtml(dataset, companies, { drawn: true, headingLevel: 4 })).toContain('<h4');
    expect(renderStatHtml(dataset, companies, { drawn: true })).not.toMatch(/<h\d/);
  });

  it('says the same in French', () => {
    const query = { indicator: 'market-size', subject: 'atmp', compare: 'previous' };
    const html = renderStatHtml(dataset, query, { locale: 'fr' });
    expect(html).toMatch(/Serait en hausse d’environ 70\smilliards\s€ \(environ 700\s%\)\. Par rapport à\u00a0: /);
  });

  it('says that there is no earlier value', () => {
    expect(renderStatHtml(dataset, { ...companies, compare: 'previous' })).toContain(
      '<br>No earlier value in the data.',
    );
  });

  it('tells what disputes it, with its source', () => {
    const data = sayOnly(
      observe('2019', { value: '300', source: 'biotech-scene-2021', id: 'other' }),
      observe('2019', { value: '>350' }),
    );
    expect(renderStatHtml(data, companies)).toMatch(
      /<br><em>Disputed, also stated<\/em>: .*300 companies.*\(Source: .*AWEX/,
    );
  });

  it('takes all words of what it is compared with, and of what disputes it, as text', () => {
    const other = observe('2019', { value: '300', source: 'biotech-scene-2021', id: 'other' });
    const data = makeHostile(sayOnly(observe('2016', { value: '250' }), observe('2019', { value: '>350' }), other));
    const html = renderStatHtml(data, { ...companies, compare: 'previous' });
    expect(html).toContain('Rose by');
    expect(html).toContain('Disputed');
    expect(html).not.toMatch(/<img|<script|href="javascript:/i);
  });

  it('speaks English for a language that is not ours, and says so to the browser', () => {
    expect(renderStatHtml(dataset, companies, { locale: 'es' })).toContain('<p lang="en" dir="ltr">');
  });

  it('finds nothing for an observation that is not in the data', () => {
    expect(renderStatHtml(dataset, { observation: 'wallonia.unicorns.nowhere' })).toBeUndefined();
  });

  it('finds nothing as of a date before the sources', () => {
    expect(renderStatHtml(dataset, { ...companies, asOf: '1999' })).toBeUndefined();
  });

  it('throws when it is not told what to show', () => {
    expect(() => renderStatHtml(dataset, { indicator: 'biotech-companies' })).toThrow(TypeError);
  });

  it('throws for a date that is none', () => {
    expect(() => renderStatHtml(dataset, { ...companies, asOf: 'soon' })).toThrow(/soon/);
  });
});
