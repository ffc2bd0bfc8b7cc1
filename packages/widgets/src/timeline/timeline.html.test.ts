import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { renderTimelineHtml } from './timeline.html.ts';

const count = (html: string | undefined, tag: string): number =>
  html?.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;

describe('renderTimelineHtml', () => {
  it('writes every event of the data as an item of one ordered list', () => {
    const html = renderTimelineHtml(dataset);
    expect(count(html, 'ol')).toBe(1);
    expect(count(html, 'li')).toBe(dataset.events.length);
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

  it('throws for a date that is none, and shows it', () => {
    expect(() => renderTimelineHtml(dataset, { from: 'yesterday' })).toThrow(/yesterday/);
  });
});
