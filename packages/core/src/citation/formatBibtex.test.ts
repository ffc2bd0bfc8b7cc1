import type { Dataset, Source } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import type { CslItem } from './cslItem.ts';
import { escapeBibtex, escapeBibtexKey, escapeBibtexUrl } from './escapeBibtex.ts';
import { formatBibtex } from './formatBibtex.ts';
import { listCslItems } from './listCslItems.ts';

const dataset: Dataset = typed;
const source = dataset.sources[0] as Source;

describe('formatBibtex', () => {
  it('writes an entry for each work, and one for the dataset', () => {
    expect(formatBibtex(listCslItems(dataset, dataset.sources))).toBe(`@online{news-2024,
  author = {{B. Writer} and {C. Author}},
  title = {{Growing fast}},
  organization = {{The Daily}},
  date = {2024-05-22},
  langid = {english},
  url = {https://example.org/news?id=1},
  note = {Walbio 1.2.0 (2024-06-01)},
}

@misc{page-2021,
  title = {{Ein Überblick}},
  organization = {{Agentur}},
  date = {2021~},
  langid = {german},
  note = {Walbio 1.2.0 (2024-06-01)},
}

@misc{table-2016,
  title = {{Five companies}},
  date = {2016},
  langid = {english},
  note = {Walbio 1.2.0 (2024-06-01)},
}

@dataset{walbio-1.2.0,
  title = {{Walbio}},
  date = {2024-06-01},
  version = {1.2.0},
  note = {CC-BY-4.0},
}
`);
  });

  it.each([
    ['2016?', '2016?'],
    ['195X', '195X'],
    ['2005/2014', '2005/2014'],
    ['2005/..', '2005/..'],
    ['0800', '0800'],
    ['2020-34', '2020-04/2020-06'],
    ['2014-39', '2014-09~/2014-12~'],
    ['2014-39/2016', '2014-09~/2016~'],
  ])('writes the date %s as %s', (issued, date) => {
    expect(formatBibtex(listCslItems(dataset, { ...source, issued }))).toContain(`  date = {${date}},\n`);
  });

  it('writes the date of an item from elsewhere', () => {
    const item: CslItem = { id: 'x', type: 'document', title: 'X', issued: { 'date-parts': [[2016, 5]], circa: true } };
    expect(formatBibtex([item])).toContain('date = {2016-05~}');
    expect(formatBibtex([{ ...item, issued: { literal: 'lately}' } }])).not.toContain('date');
  });

  it('leaves out a language that it has no name for', () => {
    expect(formatBibtex(listCslItems(dataset, { ...source, language: 'es' }))).not.toContain('langid');
    expect(formatBibtex(listCslItems(dataset, { ...source, language: 'fr-BE' }))).toContain('langid = {french}');
  });

  it('keeps braces balanced and each field on its line, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, id) => {
        const entry = formatBibtex([{ id, type: 'document', title, note: title }]);
        expect(countDepths(entry)).toMatchObject({ end: 0, least: 0 });
        expect(entry.split('\n').length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('escapeBibtex', () => {
  it.each([
    ['R&D: 100 % #1 $5 a_b', String.raw`R\&D: 100 \% \#1 \$5 a\_b`],
    ['} @evil{x, y = {', String.raw`\textbraceright{} @evil\textbraceleft{}x, y = \textbraceleft{}`],
    ['\\input{x}', String.raw`\textbackslash{}input\textbraceleft{}x\textbraceright{}`],
    [
      '~ ^ ` < > |',
      String.raw`\textasciitilde{} \textasciicircum{} \textasciigrave{} \textless{} \textgreater{} \textbar{}`,
    ],
    ["5--6 '' ,,", String.raw`5-{}-6 '{}' ,{},`],
    ['Liège\r\n  — “é”', 'Liège — “é”'],
    ['\ud800', '\ufffd'],
  ])('writes %j as %s', (text, escaped) => {
    expect(escapeBibtex(text)).toBe(escaped);
  });
});

describe('escapeBibtexKey and escapeBibtexUrl', () => {
  it.each([
    ['table-2016', 'table-2016'],
    ['a b,c', 'a_20_b_2c_c'],
    ['é}', '_e9__7d_'],
    ['a_b', 'a_5f_b'],
    ['', '_'],
  ])('write the key %j as %s', (id, key) => {
    expect(escapeBibtexKey(id)).toBe(key);
  });

  it('give two ids the same key never', () => {
    const id = fc.string({ unit: fc.constantFrom('a', '_', '2', '0', ' ', 'é', '{', '-') });
    fc.assert(fc.property(id, id, (a, b) => void expect(escapeBibtexKey(a) === escapeBibtexKey(b)).toBe(a === b)));
  });

  it('leave no brace, backslash or space in an address', () => {
    expect(escapeBibtexUrl('https://e.org/a{b}\\c?q=5%25#x_y')).toBe('https://e.org/a%7Bb%7D%5Cc?q=5%25#x_y');
  });
});

/** How deep braces are nested at the end, and how deep at least, as BibTeX counts: backslashes do not matter. */
function countDepths(text: string): { readonly end: number; readonly least: number } {
  let [end, least] = [0, 0];
  for (const sign of text) {
    end += Number(sign === '{') - Number(sign === '}');
    least = Math.min(least, end);
  }
  return { end, least };
}
