import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { doubtedDataset, doubts } from '../../test/doubted-dataset.ts';
import { renderTimelineHtml } from './timeline.html.ts';

const count = (html: string | undefined, tag: string): number =>
  html?.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;

describe('renderTimelineHtml', () => {
  it('writes every event of the data as an item of one ordered list', () => {
    const html = renderTimelineHtml(dataset);
    expect(count(html, 'ol')).toBe(1);
    expect(count(html, 'li')).toBe(dataset.events.length);
  });

  it.each([
    ['none where none is asked for', {}, { groupBy: 'decade' }, []],
    ['those of groups, and one level below those of events', { headingLevel: 3 }, { groupBy: 'decade' }, ['h3', 'h4']],
    ['no seventh level', { headingLevel: 6 }, { groupBy: 'decade' }, ['h6']],
  ] as const)('draws headings as the element does: %s', (_, options, query, levels) => {
    const html = renderTimelineHtml(dataset, { subject: 'celyad', ...query }, { ...options, drawn: true }) ?? '';
    expect([...new Set(Array.from(html.matchAll(/<(h\d)/g), ([, tag]) => tag))]).toEqual(levels);
  });

  it('puts events in order of time', () => {
    const html = renderTimelineHtml(dataset, { source: 'biotech-scene-2021' }) ?? '';
    const years = [...html.matchAll(/<strong><time datetime="(\d{4})/g)].map(([, year]) => Number(year));
    expect(years.length).toBeGreaterThan(5);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('says that a date is not stated', () => {
    expect(renderTimelineHtml(dataset, {}, { locale: 'fr' })).toContain('Date non précisée');
  });

  it('tells what is to be known of the figure of an event', () => {
    const html = renderTimelineHtml(doubtedDataset, { kind: 'investment' });
    for (const words of doubts) expect(html).toContain(words);
  });

  it.each([
    ['one subject', { subject: 'celyad' }, ['Celyad'], ['UCB']],
    ['several subjects', { subject: 'celyad ucb' }, ['Celyad', 'UCB'], ['Mithra']],
    ['one kind', { kind: 'funding-round' }, ['Promethera'], ['UCB']],
    ['a period', { from: '1985', to: '1999' }, ['Mithra'], ['UCB', 'Univercells']],
    ['a beginning', { from: '2013' }, ['Univercells'], ['Mithra']],
    ['an end', { to: '1956' }, ['UCB'], ['Mithra']],
  ])('keeps to %s', (_, query, there, absent) => {
    const html = renderTimelineHtml(dataset, query);
    for (const name of there) expect(html).toContain(name);
    for (const name of absent) expect(html).not.toContain(name);
  });

  it.each([
    ['a subject that is not in the data', { subject: 'celyad atlantis' }],
    ['a kind that is not in the data', { kind: 'funerals' }],
    ['a period without events', { from: '1800', to: '1801' }],
  ])('finds nothing for %s', (_, query) => {
    expect(renderTimelineHtml(dataset, query)).toBeUndefined();
  });

  it('puts a heading with a count above the list of each decade', () => {
    const html = renderTimelineHtml(dataset, { groupBy: 'decade' }, { locale: 'fr', headingLevel: 4 }) ?? '';
    const headings = [...html.matchAll(/<h4>(.*?)<\/h4><ol>/g)].map(([, words]) => words);
    expect(headings[0]).toBe('Années 1920 · 1 événement');
    expect(headings.at(-1)).toMatch(/^Date non précisée · \d+ événements$/);
    expect(count(html, 'ol')).toBe(headings.length);
    expect(count(html, 'li')).toBe(dataset.events.length);
  });

  it('says of eras that the page names them, escapes their names, and cites no source for them', () => {
    const html = renderTimelineHtml(dataset, { eras: '1928/1979 R&D; 1980/.. Growth' }) ?? '';
    expect(html).toContain('<p>The eras are named by this page, not by the sources.</p>');
    expect(html).toContain('<h3>R&amp;D · 1928–1979 · ');
    expect(html).toContain('<h3>Growth · since 1980 · ');
  });

  it.each([
    ['es', '<h3><span lang="es">Empresas</span> · since 1928 · '],
    ['fr', '<h3>Empresas · depuis 1928 · '],
    [undefined, '<h3>Empresas · since 1928 · '],
  ])('keeps the language of the page, which is %s, for its own words', (locale, heading) => {
    expect(renderTimelineHtml(dataset, { eras: '1928/.. Empresas' }, { ...(locale && { locale }) })).toContain(heading);
  });

  it.each([
    ['a grouping that there is none of', { groupBy: 'year' }, /“year”.*decade, century, era/],
    ['eras without a name for them', { groupBy: 'era' }, /needs eras/],
    ['eras that cannot be read, all of them', { eras: 'Pioneers; 1980/1999' }, /“Pioneers”.*“1980\/1999”/],
  ])('throws for %s', (_, query, message) => {
    expect(() => renderTimelineHtml(dataset, query)).toThrow(message);
  });

  it('throws for a date that is none, and shows it', () => {
    expect(() => renderTimelineHtml(dataset, { from: 'yesterday' })).toThrow(/yesterday/);
  });
});
