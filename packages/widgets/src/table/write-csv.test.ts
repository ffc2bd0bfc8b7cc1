import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { makeHostile } from '../../test/hostile-dataset.ts';
import { readLocale } from '../locale/locale.ts';
import { resolveTable } from './resolve-table.ts';
import { writeCsv } from './write-csv.ts';

const query = { group: 'cell-therapy-companies', source: 'cell-therapy-2016' };

function write(data: Dataset = dataset): string {
  const outcome = resolveTable(data, query, readLocale('en'));
  if (outcome.state !== 'shown') throw new Error(JSON.stringify(outcome));
  return writeCsv(outcome.view, 'en');
}

/** Reads CSV as RFC 4180 has it. */
function parse(csv: string): readonly Readonly<Record<string, string>>[] {
  const fields = [...csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of fields) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  const [head = [], ...rest] = lines.slice(0, -1);
  return rest.map((line) => {
    expect(line).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [name, line[index] ?? '']));
  });
}

describe('writeCsv', () => {
  const lines = parse(write());
  const find = (subject: string, indicator: string) =>
    lines.find((line) => line['subject'] === subject && line['indicator'] === indicator);

  it('has a line for each value, printed totals included', () => {
    expect(lines.filter(({ indicator }) => indicator === 'jobs-fte').map(({ subject }) => subject)).toEqual([
      'bone-therapeutics',
      'celyad',
      'novadip-biosciences',
      'masthercell',
      'orgenesis',
      'promethera-biosciences',
      'cell-therapy-companies',
    ]);
  });

  it('writes a bound in a column of its own, never as a bare number', () => {
    expect(find('bone-therapeutics', 'funds-raised')).toMatchObject({
      value: 'more than €90 million',
      number: '',
      min_exclusive: '90000000',
    });
    expect(find('celyad', 'funds-raised')).toMatchObject({ number: '213000000', min_exclusive: '' });
  });

  it.each([
    ['celyad', 'most-advanced-phase', { code: 'phase-3', number: '' }],
    ['bone-therapeutics', 'expected-market-launch', { date: '2020', date_bound: 'after', status: 'forecast' }],
    ['orgenesis-masthercell', 'gmp-surface-to-come', { number: '1200', period: '2017-12~', period_basis: 'stated' }],
  ])('keeps what belongs to a value: %s, %s', (subject, indicator, expected) => {
    expect(find(subject, indicator)).toMatchObject(expected);
  });

  it('names the source of each line, and its words', () => {
    expect(lines.filter(({ sources }) => !sources?.includes('Cell Therapy'))).toEqual([]);
    expect(find('orgenesis', 'jobs-fte')).toMatchObject({ passages: '5/81' });
  });

  it('begins with a byte order mark and ends each line as the standard says', () => {
    expect(write()).toMatch(/^\uFEFFsubject,.*\r\n[\s\S]*\r\n$/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("https://example.org","x")'])(
    'takes the power of a formula from %j',
    (attack) => {
      const organizations = dataset.organizations.map((one) => (one.id === 'celyad' ? { ...one, name: attack } : one));
      const names = parse(write({ ...(dataset as Dataset), organizations })).map((line) => line['subject_name']);
      expect(names).toContain(`'${attack}`);
      expect(names).not.toContain(attack);
    },
  );

  it('takes quotes, line breaks and tags as text', () => {
    expect(parse(write(makeHostile(dataset))).length).toBe(lines.length);
  });
});
