import type { Dataset, Source } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import { citeObservation } from './citeObservation.ts';
import { formatBibtex } from './formatBibtex.ts';
import { formatCitation } from './formatCitation.ts';
import type { CitationStyle } from './formatCitation.ts';
import { formatCslJson } from './formatCslJson.ts';
import { formatRis } from './formatRis.ts';
import { listCslItems } from './listCslItems.ts';

const dataset: Dataset = typed;
const id = 'alpha.jobs.table-2016';

describe('formatCitation', () => {
  it.each([
    ['en', 'Walbio 1.2.0, June 1, 2024, CC-BY-4.0'],
    ['de', 'Walbio 1.2.0, 1. Juni 2024, CC-BY-4.0'],
  ])('names the dataset alone, in %s', (locale, text) => {
    expect(formatCitation(dataset, [], { locale })).toBe(text);
  });

  it('writes a source as a whole, and where the dataset is found', () => {
    const datasetUrl = 'https://example.org/data';
    expect(formatCitation(dataset, dataset.sources[0] as Source, { datasetUrl })).toBe(
      'B. Writer, C. Author, Growing fast, The Daily, May 22, 2024. https://example.org/news?id=1 (Walbio 1.2.0, June 1, 2024, CC-BY-4.0, https://example.org/data)',
    );
  });

  it('writes text as citeObservation does', () => {
    expect(formatCitation(dataset, id, { locale: 'fr' })).toBe(citeObservation(dataset, id, { locale: 'fr' }));
  });

  it.each([
    ['bibtex', formatBibtex],
    ['ris', formatRis],
    ['csl-json', formatCslJson],
  ] as const)('writes %s from CSL-JSON, the same in every language', (style, format) => {
    expect(formatCitation(dataset, id, { style, locale: 'nl' })).toBe(format(listCslItems(dataset, id)));
  });

  it.each<CitationStyle>(['text', 'bibtex', 'ris', 'csl-json'])('carries version and day of release as %s', (style) => {
    const written = formatCitation(dataset, id, { style });
    expect(written).toContain('1.2.0');
    expect(written).toMatch(/2024-06-01|2024\/06\/01|June 1, 2024/);
  });

  it.each(['mla', '__proto__', 'toString'])('refuses the style “%s”', (style) => {
    expect(() => formatCitation(dataset, id, { style: style as CitationStyle })).toThrow(
      `“${style}” is not a style of citations; write text, bibtex, ris or csl-json`,
    );
  });

  it.each([undefined, null, 5])('refuses %s', (cited) => {
    expect(() => formatCitation(dataset, cited as unknown as string)).toThrow(
      `formatCitation: “${String(cited)}” is not something to cite: an id of an observation`,
    );
  });

  it('names the function that was called when an observation is not known', () => {
    expect(() => formatCitation(dataset, 'alpha.jobs')).toThrow('formatCitation');
  });
});

describe('formatCslJson', () => {
  it('is JSON that cannot close a script element', () => {
    const items = listCslItems(dataset, { ...(dataset.sources[0] as Source), title: '</script>"\u2028\\' });
    expect(formatCslJson(items)).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(formatCslJson(items))).toEqual(items);
  });
});
