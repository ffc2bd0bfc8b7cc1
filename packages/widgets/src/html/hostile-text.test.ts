import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { hostileText, makeHostile } from '../../test/hostile-dataset.ts';
import { renderCompanyHtml } from '../company/company.html.ts';
import { renderSourceHtml } from '../source/source.html.ts';
import { renderStatHtml } from '../stat/stat.html.ts';
import { renderTableHtml } from '../table/table.html.ts';
import { renderTimelineHtml } from '../timeline/timeline.html.ts';
import { escapeHtml } from './escape-html.ts';

const hostile = makeHostile(dataset);
const allowed =
  /^<(?:\/?(?:p|div|details|summary|span|strong|em|q|ol|ul|li|h[3-4]|time|a)|br|(?:p|div|ol|span) lang="[a-z]+" dir="ltr"|span lang="[a-z-]+"|time datetime="[\d-]+"|a href="https?:[^"<>]*" rel="noopener")>$/;

const pages: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  [
    'every figure',
    hostile.observations.map(({ id }) => renderStatHtml(hostile, { observation: id }, { locale: 'fr' })),
  ],
  [
    'every citation',
    [
      ...hostile.observations.map(({ id }) => renderSourceHtml(hostile, { observation: id })),
      ...hostile.sources.map(({ id }) => renderSourceHtml(hostile, { source: id }, { locale: 'de' })),
    ],
  ],
  ['the timeline', [renderTimelineHtml(hostile, {}, { locale: 'nl' })]],
  ['every company', hostile.organizations.map(({ id }) => renderCompanyHtml(hostile, { organization: id }))],
  [
    'every compact company',
    hostile.organizations.map(({ id }) => renderCompanyHtml(hostile, { organization: id }, { compact: true })),
  ],
];

describe('HTML from data that attacks the page', () => {
  it.each(pages)('holds no tag or attribute but ours in %s', (_, written) => {
    const tags = written.flatMap((html) => html?.match(/<[^>]*>/g) ?? []);
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
  });

  it.each(pages)('shows the attack as text in %s', (_, written) => {
    expect(written.join('')).toContain(escapeHtml(hostileText));
    expect(written.join('')).not.toContain('<img');
  });

  it.each(pages)('links to nothing that runs code in %s', (_, written) => {
    expect(written.join('')).not.toMatch(/href="javascript:/i);
  });
});

describe('drawings from data that attack the page', () => {
  const options = { drawn: true } as const;
  const drawings: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['every tile', hostile.observations.map(({ id }) => renderStatHtml(hostile, { observation: id }, options))],
    ['every citation', hostile.sources.map(({ id }) => renderSourceHtml(hostile, { source: id }, options))],
    ['the timeline', [renderTimelineHtml(hostile, { groupBy: 'decade' }, options)]],
    ['every card', hostile.organizations.map(({ id }) => renderCompanyHtml(hostile, { organization: id }, options))],
    ['the table', [renderTableHtml(hostile, { group: 'cell-therapy-companies' }, options)]],
  ];

  it.each(drawings)('show it as text, and link to nothing that runs code: %s', (_, written) => {
    const html = written.join('');
    expect(html).toContain(escapeHtml(hostileText));
    expect(html).not.toMatch(/<(?:img|script|iframe)|href="javascript:|\son\w+="/i);
  });
});
