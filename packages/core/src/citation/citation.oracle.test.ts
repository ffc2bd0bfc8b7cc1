import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Dataset, Source } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import type { CslItem } from './cslItem.ts';
import { foldLine } from './foldLine.ts';
import { formatBibtex } from './formatBibtex.ts';
import { formatRis } from './formatRis.ts';
import { listCslItems } from './listCslItems.ts';

const dataset: Dataset = typed;
const [source] = dataset.sources as readonly [Source];

/** Pieces of text that mean something in one of the formats, and plain ones. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '{',
        '}',
        '\\',
        '%',
        '@misc{x, ',
        '$',
        '#',
        '&',
        '_',
        '~',
        '^',
        '`',
        '"',
        "'",
        '-',
        ',',
        ' and ',
        '|',
        '<',
        '>',
      ],
      ...[
        '\n',
        '\r\nER  - \r\n',
        '\r\nTY  - JOUR\r\n',
        '\t',
        '\u2028',
        'Liège',
        'Ärger',
        '“5–10 %”',
        '\\end{x}',
        '= {',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `X${pieces.join('')}X`);

const item = fc
  .record({
    title: hostile,
    author: fc.array(hostile, { minLength: 1, maxLength: 3 }),
    publisher: hostile,
    note: hostile,
  })
  .map(({ author, ...texts }): CslItem => {
    const names = author.map((literal) => ({ literal: `The ${literal}` }));
    return { id: 'one', type: 'webpage', ...texts, author: names, URL: 'https://example.org/5%25#:~:text=a%2Cb' };
  });

describe('@citation-js reads', () => {
  it('all texts back from BibTeX, however hostile', () => {
    fc.assert(
      fc.property(item, (written) => {
        const [read, ...others] = readBibtex(formatBibtex([written, { id: 'two', type: 'dataset', title: 'Two' }]));
        expect(others.map(({ id }) => id)).toEqual(['two']);
        expect(read).toMatchObject({ type: 'webpage', id: 'one', URL: written.URL, ...foldTexts(written) });
        expect(read?.author?.map(nameOf)).toEqual(written.author?.map(({ literal }) => foldLine(literal)));
      }),
    );
  });

  it('all texts back from RIS, however hostile', () => {
    fc.assert(
      fc.property(item, (written) => {
        const [read, ...others] = readRis(formatRis([written, { id: 'two', type: 'dataset', title: 'Two' }]));
        expect(others.map(({ title }) => title)).toEqual(['Two']);
        expect(read).toMatchObject({ type: 'webpage', URL: written.URL, ...foldTexts(written) });
        expect(read?.author).toHaveLength(written.author?.length ?? 0);
      }),
    );
  });

  it.each(['2016', '2016~', '2024-05', '2024-05-22'])(
    'the date %s from both, and the version of the dataset',
    (issued) => {
      const items = listCslItems(dataset, { ...source, issued });
      const expected = items[0]?.issued?.['date-parts'];
      for (const read of [readBibtex(formatBibtex(items)), readRis(formatRis(items))]) {
        expect(read.map(({ type }) => type)).toEqual(['webpage', 'dataset']);
        expect(read[0]?.issued?.['date-parts']).toEqual(expected);
        expect(read[1]).toMatchObject({ title: 'Walbio', version: '1.2.0', issued: { 'date-parts': [[2024, 6, 1]] } });
      }
    },
  );

  it.each(['2005/2014', '195X', '2020-34'])('the span of %s from BibTeX', (issued) => {
    const items = listCslItems(dataset, { ...source, issued });
    const [read] = readBibtex(formatBibtex(items));
    const [first] = items[0]?.issued?.['date-parts'] ?? [];
    expect(read?.issued?.['date-parts']?.[0]).toEqual(first);
  });
});

interface ReadItem extends Partial<CslItem> {
  readonly author?: readonly { readonly literal: string }[];
}

function readBibtex(text: string): readonly ReadItem[] {
  return new Cite(text, { forceType: '@biblatex/text' }).data as readonly ReadItem[];
}

function readRis(text: string): readonly ReadItem[] {
  return new Cite(text, { forceType: '@ris/file' }).data as readonly ReadItem[];
}

function foldTexts({ title, publisher = '', note = '' }: CslItem): Partial<CslItem> {
  return { title: foldLine(title), publisher: foldLine(publisher), note: foldLine(note) };
}

function nameOf(name: Readonly<Record<string, string>>): string | undefined {
  return name['literal'] ?? name['family'];
}
