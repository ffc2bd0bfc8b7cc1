import type { Dataset, Source } from '@walbio/data';
import { EdtfError } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { cite, company, dataset as typed, observe } from '../../test/dataset.ts';
import { QueryError } from '../query/QueryError.ts';
import { buildCslDate } from './buildCslDate.ts';
import { listCslItems } from './listCslItems.ts';

const dataset: Dataset = typed;
const [news, page, table] = dataset.sources as readonly [Source, Source, Source];

/** The fields of CSL-JSON 1.0.2 that are written here, each with the types that its schema allows. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...{ id: ['string', 'number'], type: ['string'], title: ['string'], author: ['array'], publisher: ['string'] },
  ...{ issued: ['object'], version: ['string'], language: ['string'], URL: ['string'], note: ['string'] },
  ...{ custom: ['object'] },
};
const types = ['webpage', 'document', 'dataset'];
const dateFields = ['date-parts', 'season', 'circa', 'literal', 'raw'];

describe('listCslItems', () => {
  it('has all that a source prints, the cited words with a link to them, and the dataset', () => {
    const citation = { source: 'news-2024', selector: { type: 'TextQuoteSelector', exact: '95', prefix: 'YES 200 ' } };
    expect(listCslItems(dataset, citation as Dataset['observations'][number]['citations'][number])).toEqual([
      {
        id: 'news-2024',
        type: 'webpage',
        title: 'Growing fast',
        author: [{ literal: 'B. Writer' }, { literal: 'C. Author' }],
        publisher: 'The Daily',
        issued: { 'date-parts': [[2024, 5, 22]] },
        language: 'en',
        URL: 'https://example.org/news?id=1#:~:text=YES%20200-,95',
        note: '“95” (“…YES 200 95…”). Walbio 1.2.0 (2024-06-01)',
        custom: {
          issued: '2024-05-22',
          passages: [{ exact: '95', prefix: 'YES 200 ' }],
          dataset: { title: 'Walbio', version: '1.2.0', issued: '2024-06-01' },
        },
      },
      {
        id: 'walbio-1.2.0',
        type: 'dataset',
        title: 'Walbio',
        issued: { 'date-parts': [[2024, 6, 1]] },
        version: '1.2.0',
        note: 'CC-BY-4.0',
        custom: { issued: '2024-06-01', license: 'CC-BY-4.0' },
      },
    ]);
  });

  it('leaves out what a source does not print, and an address that is not safe', () => {
    const [item] = listCslItems(dataset, table);
    expect(item).toEqual({
      id: 'table-2016',
      type: 'document',
      title: 'Five companies',
      issued: { 'date-parts': [[2016]] },
      language: 'en',
      note: 'Walbio 1.2.0 (2024-06-01)',
      custom: { issued: '2016', dataset: { title: 'Walbio', version: '1.2.0', issued: '2024-06-01' } },
    });
  });

  it('has no date where the source has none', () => {
    expect(listCslItems(dataset, { ...table, issued: '' })[0]).not.toHaveProperty('issued');
  });

  it.each<[string, Parameters<typeof listCslItems>[1], readonly string[]]>([
    ['the dataset alone', [], []],
    ['an observation by its id', 'alpha.jobs.table-2016', ['table-2016']],
    ['an observation', observe({ source: 'news-2024', indicator: 'jobs', subject: company('alpha') }), ['news-2024']],
    ['one citation', cite('page-2021'), ['page-2021']],
    ['a source', page, ['page-2021']],
    ['a record', dataset.organizations[0], ['table-2016']],
    ['a record without citations', dataset.areas[0], []],
    ['several', [cite('page-2021'), 'alpha.jobs.table-2016', page, cite('page-2021')], ['page-2021', 'table-2016']],
  ])('cites %s', (_, cited, sources) => {
    expect(listCslItems(dataset, cited).map(({ id }) => id)).toEqual([...sources, 'walbio-1.2.0']);
  });

  it('names each source once, with each passage once and a link that marks all of them', () => {
    const [item] = listCslItems(dataset, [
      cite('news-2024', 'one\n  word'),
      cite('news-2024', 'two'),
      news,
      cite('news-2024', 'two'),
    ]);
    expect(item?.note).toBe('“one word”, “two”. Walbio 1.2.0 (2024-06-01)');
    expect(item?.URL).toBe('https://example.org/news?id=1#:~:text=one%20word&text=two');
  });

  it('names the dataset as asked', () => {
    const naming = { datasetName: 'My figures', datasetUrl: 'https://example.org/data' };
    const named = { id: 'my-figures-1.2.0', title: 'My figures', URL: 'https://example.org/data' };
    expect(listCslItems(dataset, [], naming)).toMatchObject([named]);
    expect(listCslItems(dataset, [], { datasetUrl: 'javascript:alert(1)' })[0]).not.toHaveProperty('URL');
  });

  it('has only fields, types and dates that CSL-JSON knows', () => {
    const items = listCslItems(dataset, [...dataset.observations, ...dataset.events, ...dataset.sources]);
    for (const item of items) {
      expect(types).toContain(item.type);
      for (const [field, value] of Object.entries(item)) {
        expect(allowed[field], field).toContain(Array.isArray(value) ? 'array' : typeof value);
      }
      for (const name of item.author ?? []) expect(Object.keys(name)).toEqual(['literal']);
      for (const field of Object.keys(item.issued ?? {})) expect(dateFields).toContain(field);
    }
  });

  it('refuses an observation, or a source, that the dataset does not hold, and a date that is none', () => {
    expect(() => listCslItems(dataset, 'alpha.jobs.table')).toThrow('did you mean “alpha.jobs.table-2016”?');
    expect(() => listCslItems({ ...dataset, sources: [] }, cite('page-2021'))).toThrow(QueryError);
    expect(() => listCslItems(dataset, { ...table, issued: 'lately' })).toThrow(EdtfError);
  });

  it('keeps what it is given', () => {
    const before = JSON.stringify(dataset);
    listCslItems(dataset, dataset.observations);
    expect(JSON.stringify(dataset)).toBe(before);
  });
});

describe('buildCslDate', () => {
  it.each([
    ['2016', { 'date-parts': [[2016]] }],
    ['2016~', { 'date-parts': [[2016]], circa: true }],
    ['2016?', { 'date-parts': [[2016]], circa: true }],
    ['0800', { 'date-parts': [[800]] }],
    ['2024-05', { 'date-parts': [[2024, 5]] }],
    ['2024-05-22', { 'date-parts': [[2024, 5, 22]] }],
    ['2020-34', { 'date-parts': [[2020, 4], [2020, 6]] }], // prettier-ignore
    ['2014-39', { 'date-parts': [[2014, 9], [2014, 12]], circa: true }], // prettier-ignore
    ['195X', { 'date-parts': [[1950], [1959]], circa: true }],
    ['19XX', { 'date-parts': [[1900], [1999]], circa: true }],
    ['2005/2014', { 'date-parts': [[2005], [2014]] }],
    ['2005-03/2014~', { 'date-parts': [[2005, 3], [2014]], circa: true }],
    ['2005/..', { literal: '2005/..' }],
    ['/2014', { literal: '/2014' }],
  ])('%s is %j', (edtf, date) => {
    expect(buildCslDate(edtf)).toEqual(date);
  });
});
