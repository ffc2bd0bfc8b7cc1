import { dataset } from '@walbio/data';
import type { Dataset, Event, Quantity, WalbioVocabulary } from '@walbio/data';
import { describe, expectTypeOf, it } from 'vitest';
import { createFilter } from './createFilter.ts';
import { createOrder } from './createOrder.ts';
import { parseQuery } from './parseQuery.ts';
import { runQuery } from './runQuery.ts';

describe('what a query may say', () => {
  it('takes fields, fields behind references, operators, ids and codes that exist', () => {
    runQuery(dataset, {
      from: 'observations',
      where: {
        indicator: { in: ['jobs-fte', 'funds-raised'] },
        subject: 'celyad',
        'subject.organization.kind': { ne: 'university' },
        'indicator.unit.kind': 'amount',
        value: { gt: 50, lte: 1e9 },
        referencePeriod: { within: '2010/2020' },
        source: { has: 'cell-therapy-2016' },
        or: [{ status: 'normal' }, { not: { counterpart: { exists: true } } }],
      },
      orderBy: ['-value', 'subject.organization.name'],
      asOf: '2016',
      during: '2014',
      latest: true,
      limit: 20,
    });
    runQuery(dataset, { from: 'events', where: { participant: 'joseph-martial', kind: 'founding' } });
  });

  it('refuses what does not exist', () => {
    // @ts-expect-error an unknown collection
    runQuery(dataset, { from: 'observation' });
    // @ts-expect-error an unknown field
    runQuery(dataset, { from: 'observations', where: { indicatr: 'jobs-fte' } });
    // @ts-expect-error an unknown field behind a reference
    runQuery(dataset, { from: 'observations', where: { 'subject.organization.kin': 'company' } });
    // @ts-expect-error an operator that quantities do not have
    runQuery(dataset, { from: 'observations', where: { value: { prefix: '5' } } });
    // @ts-expect-error a text where a number is compared
    runQuery(dataset, { from: 'observations', where: { value: { gt: '5' } } });
    // @ts-expect-error an unknown id
    runQuery(dataset, { from: 'observations', where: { indicator: 'job-fte' } });
    // @ts-expect-error an unknown code
    runQuery(dataset, { from: 'events', where: { kind: 'foundation' } });
    // @ts-expect-error an unknown field to sort by
    runQuery(dataset, { from: 'observations', orderBy: ['-valu'] });
    // @ts-expect-error a list has no one order
    runQuery(dataset, { from: 'observations', orderBy: ['source'] });
    // @ts-expect-error names cannot be added up
    runQuery(dataset, { from: 'observations', aggregate: { total: { sum: 'subject' } } });
    // @ts-expect-error units have no time
    runQuery(dataset, { from: 'units', aggregate: { last: { latest: 'id' } } });
  });

  it('takes any id and code of a dataset whose vocabulary is not known', () => {
    runQuery(dataset as Dataset, {
      from: 'observations',
      where: { indicator: 'anything', 'subject.area.kind': 'any' },
    });
    // @ts-expect-error but no field that does not exist
    runQuery(dataset as Dataset, { from: 'observations', where: { indicatr: 'anything' } });
  });
});

describe('a query from outside', () => {
  it('is taken as it is, and answers with rows of which nothing is known', () => {
    const result = runQuery(dataset, parseQuery('from=events'));
    expectTypeOf(result.at(0)).toEqualTypeOf<Readonly<Record<string, unknown>> | undefined>();
  });
});

describe('what a query answers with', () => {
  it('is the whole records where no field is asked for', () => {
    const result = runQuery(dataset, { from: 'events' });
    expectTypeOf(result.toArray()).toEqualTypeOf<Event<WalbioVocabulary>[]>();
  });

  it('is the fields that are asked for, and no others', () => {
    const row = runQuery(dataset, {
      from: 'observations',
      select: ['indicator', 'value', 'source', 'indicator.unit', 'referencePeriod'],
    }).at(0);
    expectTypeOf(row).toEqualTypeOf<
      | {
          readonly indicator: WalbioVocabulary['indicator'] | undefined;
          readonly value: Quantity | undefined;
          readonly source: readonly WalbioVocabulary['source'][];
          readonly 'indicator.unit': WalbioVocabulary['unit'] | undefined;
          readonly referencePeriod: string | undefined;
        }
      | undefined
    >();
    // @ts-expect-error it was not asked for
    expectTypeOf(row?.status);
  });

  it('is the keys and aggregates of groups', () => {
    const row = runQuery(dataset, {
      from: 'observations',
      groupBy: ['indicator'],
      aggregate: { total: { sum: 'value' }, count: { count: true }, last: { latest: 'subject' } },
      orderBy: ['-total', 'indicator'],
    }).at(0);
    expectTypeOf(row?.total).toEqualTypeOf<Quantity | undefined>();
    expectTypeOf(row?.count).toEqualTypeOf<number | undefined>();
    expectTypeOf(row?.indicator).toEqualTypeOf<WalbioVocabulary['indicator'] | undefined>();
    const rows = runQuery(dataset, {
      from: 'observations',
      groupBy: ['indicator', 'subject'],
      aggregate: { n: { count: true }, total: { sum: 'value' } },
    }).toArray();
    expectTypeOf(rows.map(({ n }) => n)).toEqualTypeOf<number[]>();
    // @ts-expect-error there is no such aggregate
    expectTypeOf(row?.mean);
  });
});

describe('conditions and orders as functions', () => {
  it('take records of their collection', () => {
    const isLarge = createFilter(dataset, 'observations', { value: { gt: 50 } });
    dataset.observations.filter(isLarge).sort(createOrder(dataset, 'observations', ['-value']));
    // @ts-expect-error events are no observations
    dataset.events.filter(isLarge);
  });
});
