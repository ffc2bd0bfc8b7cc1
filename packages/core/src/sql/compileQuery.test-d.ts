import { dataset } from '@walbio/data';
import type { Person, Quantity, WalbioVocabulary } from '@walbio/data';
import { describe, expectTypeOf, it } from 'vitest';
import { compileQuery } from './compileQuery.ts';

const dialect = 'duckdb';

describe('what a compiled query answers with', () => {
  it('has the rows that runQuery has', () => {
    const selected = compileQuery(dataset, { from: 'observations', select: ['value', 'status'] }, { dialect }).readRows(
      [],
    );
    expectTypeOf(selected.rows[0]?.value).toEqualTypeOf<Quantity | undefined>();
    const grouped = compileQuery(
      dataset,
      { from: 'observations', groupBy: ['indicator'], aggregate: { total: { sum: 'value' }, count: { count: true } } },
      { dialect },
    ).readRows([]);
    expectTypeOf(grouped.rows[0]?.count).toEqualTypeOf<number | undefined>();
    expectTypeOf(grouped.rows[0]?.indicator).toEqualTypeOf<WalbioVocabulary['indicator'] | undefined>();
    const records = compileQuery(dataset, { from: 'people' }, { dialect }).readRows([]);
    expectTypeOf(records.rows).toEqualTypeOf<readonly Person<WalbioVocabulary>[]>();
  });

  it('refuses what does not exist', () => {
    // @ts-expect-error an unknown field
    compileQuery(dataset, { from: 'observations', select: ['valu'] }, { dialect });
    // @ts-expect-error an unknown dialect
    compileQuery(dataset, { from: 'observations' }, { dialect: 'oracle' });
    // @ts-expect-error an unknown collection
    compileQuery(dataset, { from: 'people' }, { dialect, elsewhere: ['observation'] });
  });
});
