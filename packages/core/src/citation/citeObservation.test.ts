import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { cite, company, dataset as typed, observe } from '../../test/dataset.ts';
import { QueryError } from '../query/QueryError.ts';
import { citeObservation } from './citeObservation.ts';
import { describeCitation } from './describeCitation.ts';
import { findSafeUrl } from './findSafeUrl.ts';
import { formatPassageUrl } from './formatPassageUrl.ts';

const dataset: Dataset = typed;

describe('citeObservation', () => {
  it.each([
    [
      'en',
      'B. Writer, C. Author, Growing fast, The Daily, May 22, 2024: “alpha.widgets.news-2024”. https://example.org/news?id=1 (Walbio 1.2.0, June 1, 2024, CC-BY-4.0)',
    ],
    [
      'fr',
      'B. Writer, C. Author, Growing fast, The Daily, 22 mai 2024 : « alpha.widgets.news-2024 ». https://example.org/news?id=1 (Walbio 1.2.0, 1er juin 2024, CC-BY-4.0)',
    ],
    [
      'nl',
      'B. Writer, C. Author, Growing fast, The Daily, 22 mei 2024: “alpha.widgets.news-2024”. https://example.org/news?id=1 (Walbio 1.2.0, 1 juni 2024, CC-BY-4.0)',
    ],
    [
      'de',
      'B. Writer, C. Author, Growing fast, The Daily, 22. Mai 2024: „alpha.widgets.news-2024“. https://example.org/news?id=1 (Walbio 1.2.0, 1. Juni 2024, CC-BY-4.0)',
    ],
  ])('writes document, words, address and dataset in %s', (locale, text) => {
    const written = citeObservation(dataset, 'alpha.widgets.news-2024', { locale });
    expect(written.replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('leaves out what the source does not print, and an address that is not safe', () => {
    expect(citeObservation(dataset, 'alpha.jobs.table-2016')).toBe(
      'Five companies, 2016: “alpha.jobs.table-2016”. (Walbio 1.2.0, June 1, 2024, CC-BY-4.0)',
    );
  });

  it('names each document once, with all words cited from it', () => {
    const citations = [cite('page-2021', 'one\n  word'), cite('table-2016', 'two'), cite('page-2021', 'three')];
    const observation = {
      ...observe({ source: 'page-2021', indicator: 'jobs', subject: company('alpha') }),
      citations,
    };
    expect(citeObservation(dataset, observation, { datasetName: 'Figures' })).toBe(
      'Ein Überblick, Agentur, about 2021: “one word”, “three”. Five companies, 2016: “two”. (Figures 1.2.0, June 1, 2024, CC-BY-4.0)',
    );
  });

  it('refuses an observation, or a source, that the dataset does not hold', () => {
    expect(() => citeObservation(dataset, 'alpha.jobs.table')).toThrow('did you mean “alpha.jobs.table-2016”?');
    const withoutSources = { ...dataset, sources: [] };
    expect(() => citeObservation(withoutSources, 'alpha.jobs.table-2016')).toThrow(QueryError);
  });
});

describe('describeCitation', () => {
  it('gives all that a reader needs to follow it', () => {
    const citation = {
      source: 'news-2024',
      selector: { type: 'TextQuoteSelector', exact: '5-10%', suffix: ' yearly' },
    } as const;
    expect(describeCitation(dataset, citation, { locale: 'de' })).toEqual({
      sourceId: 'news-2024',
      title: 'Growing fast',
      publisher: 'The Daily',
      authors: ['B. Writer', 'C. Author'],
      issued: '22. Mai 2024',
      issuedEdtf: '2024-05-22',
      language: 'en',
      exact: '5-10%',
      url: 'https://example.org/news?id=1',
      passageUrl: 'https://example.org/news?id=1#:~:text=5%2D10%25,-yearly',
      text: 'B. Writer, C. Author, Growing fast, The Daily, 22. Mai 2024: „5-10%“. https://example.org/news?id=1',
      documentText: 'B. Writer, C. Author, Growing fast, The Daily, 22. Mai 2024. https://example.org/news?id=1',
    });
  });

  it('has no link where there is no safe address', () => {
    const described = describeCitation(dataset, cite('table-2016'));
    expect(described).not.toHaveProperty('url');
    expect(described).not.toHaveProperty('passageUrl');
  });
});

describe('formatPassageUrl', () => {
  it.each([
    ['https://example.org/', { exact: 'more than 350' }, 'https://example.org/#:~:text=more%20than%20350'],
    ['https://example.org/a#top', { exact: 'x' }, 'https://example.org/a#top:~:text=x'],
    ['https://example.org/', { exact: 'a, b & c-d' }, 'https://example.org/#:~:text=a%2C%20b%20%26%20c%2Dd'],
    [
      'https://example.org/',
      { exact: '95', prefix: 'YES 200 ', suffix: ' Celyad is' },
      'https://example.org/#:~:text=YES%20200-,95,-Celyad%20is',
    ],
    ['https://example.org/', { exact: 'two\n  lines', prefix: ' ' }, 'https://example.org/#:~:text=two%20lines'],
    ['https://example.org/', { exact: '“é”' }, 'https://example.org/#:~:text=%E2%80%9C%C3%A9%E2%80%9D'],
  ])('%s, %j: %s', (url, words, expected) => {
    expect(formatPassageUrl(url, { type: 'TextQuoteSelector', ...words })).toBe(expected);
  });

  it('is an address that keeps the words when it is read', () => {
    const { hash } = new (globalThis as unknown as { URL: new (url: string) => { hash: string } }).URL(
      formatPassageUrl('https://example.org/', { type: 'TextQuoteSelector', exact: '5-10% “a”, b&c' }),
    );
    expect(decodeURIComponent(hash.replace('#:~:text=', ''))).toBe('5-10% “a”, b&c');
  });
});

describe('findSafeUrl', () => {
  it.each([
    ['https://example.org/', true],
    ['HTTP://example.org', true],
    ['javascript:alert(1)', false],
    [' https://example.org/', false],
    ['https://example.org/ onload=x', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (url, isSafe) => {
    expect(findSafeUrl(url)).toBe(isSafe ? url : undefined);
  });
});
