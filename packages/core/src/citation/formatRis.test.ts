import type { Dataset, Source } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import { formatRis } from './formatRis.ts';
import { listCslItems } from './listCslItems.ts';

const dataset: Dataset = typed;
const source = dataset.sources[0] as Source;

describe('formatRis', () => {
  it('writes a record for each work, and one for the dataset', () => {
    expect(formatRis(listCslItems(dataset, dataset.sources)).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Growing fast',
      'AU  - B. Writer',
      'AU  - C. Author',
      'PB  - The Daily',
      'PY  - 2024',
      'DA  - 2024/05/22/',
      'LA  - en',
      'UR  - https://example.org/news?id=1',
      'N1  - Walbio 1.2.0 (2024-06-01)',
      'ER  - ',
      'TY  - GEN',
      'TI  - Ein Überblick',
      'PB  - Agentur',
      'PY  - 2021',
      'DA  - 2021///circa',
      'LA  - de',
      'N1  - Walbio 1.2.0 (2024-06-01)',
      'ER  - ',
      'TY  - GEN',
      'TI  - Five companies',
      'PY  - 2016',
      'DA  - 2016///',
      'LA  - en',
      'N1  - Walbio 1.2.0 (2024-06-01)',
      'ER  - ',
      'TY  - DATA',
      'TI  - Walbio',
      'PY  - 2024',
      'DA  - 2024/06/01/',
      'ET  - 1.2.0',
      'N1  - CC-BY-4.0',
      'ER  - ',
      '',
    ]);
  });

  it.each([
    ['2024-05', '2024/05//'],
    ['2005/2014', '2005///–2014'],
    ['195X', '1950///circa –1959'],
    ['2014-39', '2014/09//circa –2014-12'],
    ['0800', '0800///'],
    ['2005/..', '///2005–..'],
  ])('writes the date %s as %s', (issued, date) => {
    expect(formatRis(listCslItems(dataset, { ...source, issued }))).toContain(`\r\nDA  - ${date}\r\n`);
  });

  it('has no date where the source has none, and no asterisk in a name', () => {
    const written = formatRis(listCslItems(dataset, { ...source, issued: '', authors: ['A*B'] }));
    expect(written.match(/^(?:PY|DA) {2}- .*/gm)).toEqual(['PY  - 2024', 'DA  - 2024/06/01/']);
    expect(written).toContain('AU  - A∗B\r\n');
  });

  it('has only lines with a tag, and one end, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = `${text}\nER  - \r\nTY  - JOUR\u2028AU  - Evil\u0085`;
        const written = formatRis([{ id: text, type: 'document', title: hostile, publisher: hostile, URL: hostile }]);
        const lines = written.split('\r\n');
        expect(lines.map((line) => line.slice(0, 6))).toEqual(['TY  - ', 'TI  - ', 'PB  - ', 'UR  - ', 'ER  - ', '']);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});
