import { dataset } from '@walbio/data';
import type { Dataset, Observation, Quantity, WalbioVocabulary } from '@walbio/data';
import { parseQuantity, stringifyQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import type { ComputedValue } from '../computation/computedValue.ts';
import { explain } from '../computation/explain.ts';
import { filterEvents } from '../query/filterEvents.ts';
import { filterObservations } from '../query/filterObservations.ts';
import { findLatest } from '../query/findLatest.ts';
import { takeAsOf } from '../query/takeAsOf.ts';
import { createFilter } from './createFilter.ts';
import { createOrder } from './createOrder.ts';
import { runQuery } from './runQuery.ts';
import { dataset as small, observe } from '../../test/dataset.ts';

/** A dataset that says one thing of each of some companies. */
function stating(...values: readonly string[]): Dataset {
  const observations = values.map((value, index) =>
    observe({
      source: 'table-2016',
      indicator: 'jobs',
      subject: { kind: 'organization', id: ['alpha', 'beta', 'gamma', 'delta'][index] as 'alpha' },
      key: String(index),
      value: parseQuantity(value),
    }),
  );
  return { ...small, observations };
}

function listValues(data: Dataset, value: object, certainty: 'certain' | 'possible' = 'certain'): readonly string[] {
  const result = runQuery(data, { from: 'observations', where: { value }, certainty, select: ['value'] });
  return Array.from(result, (row) => (row.value ? stringifyQuantity(row.value) : ''));
}

describe('runQuery', () => {
  it('answers which companies raised more than 50 million as of 2016', () => {
    const result = runQuery(dataset, {
      from: 'observations',
      where: { indicator: 'funds-raised', 'subject.organization.kind': 'company', value: { gt: 50_000_000 } },
      asOf: '2016',
      orderBy: ['-value'],
      select: ['subject', 'value'],
    });
    expect(result.toArray()).toEqual([
      { subject: 'celyad', value: { number: 213_000_000 } },
      { subject: 'bone-therapeutics', value: { minExclusive: 90_000_000 } },
      { subject: 'promethera-biosciences', value: { number: 62_900_000 } },
    ]);
    expect(result.inputsOf(1)).toEqual(['bone-therapeutics.funds-raised.cell-therapy-2016']);
    expect(result.citationsOf(1).map(({ selector }) => selector.exact)).toContain('>90');
  });

  it.each([
    [{ gt: 350 }, ['>350'], ['<400']],
    [{ gt: 357 }, [], ['>350', '<400']],
    [{ gte: 350 }, ['>350', '350'], ['<400']],
    [{ lt: 400 }, ['350', '<400', '<10'], ['>350']],
    [{ lte: 350 }, ['350', '<10'], ['<400']],
    [{ eq: 350 }, ['350'], ['<400']],
    [{ ne: 350 }, ['>350', '<10'], ['<400']],
    [{ in: [5, 350] }, ['350'], ['<400', '<10']],
    [{ between: [0, 400] }, ['350'], ['>350', '<400', '<10']],
    [{ exists: true }, ['>350', '350', '<400', '<10'], []],
    [{ exists: false }, [], []],
  ])('tells what certainly holds from what may: %j', (condition, certain, possible) => {
    const data = stating('>350', '350', '<400', '<10');
    const found = listValues(data, condition);
    expect(found).toEqual(certain);
    expect(listValues(data, condition, 'possible').filter((value) => !found.includes(value))).toEqual(possible);
  });

  it.each([
    ['~15', [], ['~15']],
    ['~<20', ['~<20'], []],
    ['15-18', ['15-18'], []],
    ['18-25', [], ['18-25']],
  ])('takes %s for less than 20 only where it firmly is', (value, certain, open) => {
    const data = stating(value);
    expect(listValues(data, { lt: 20 })).toEqual(certain);
    expect(listValues(data, { lt: 20 }, 'possible')).toEqual([...certain, ...open]);
  });

  it('reads “not” as what certainly does not hold', () => {
    const data = stating('>350', '350', '<10');
    for (const certainty of ['certain', 'possible'] as const) {
      const kept = runQuery(data, { from: 'observations', where: { not: { value: { gt: 350 } } }, certainty });
      expect(Array.from(kept, ({ value }) => stringifyQuantity(value as Quantity))).toEqual(['350', '<10']);
    }
  });

  it('follows references to records and from there on', () => {
    const result = runQuery(dataset, {
      from: 'observations',
      where: { 'indicator.unit.currency': 'EUR', 'subject.event.kind': 'funding-round' },
      select: ['id', 'subject.event.title', 'source.title'],
    });
    expect(result.length).toBeGreaterThan(0);
    for (const row of result) expect(row['subject.event.title']).toBeTypeOf('string');
  });

  it('asks events for a person, a role and a period', () => {
    const ids = Array.from(
      runQuery(dataset, { from: 'events', where: { participant: 'joseph-martial', date: { before: '1980' } } }),
      ({ id }) => id,
    );
    expect(ids).toEqual(['growth-hormone-gene-cloning']);
  });

  it('leaves out what has no date where a date is asked for, and finds it by that', () => {
    const undated = runQuery(dataset, { from: 'events', where: { date: { exists: false } } });
    expect(undated.length).toBeGreaterThan(0);
    const before = runQuery(dataset, { from: 'events', where: { date: { before: '3000' } } });
    expect(before.length + undated.length).toBe(dataset.events.length);
  });

  it('puts together what was said by a date and what held then', () => {
    const result = runQuery(dataset, { from: 'observations', asOf: '2016', during: '2014' });
    const expected = filterObservations(dataset, { asOf: '2016', during: '2014' });
    expect(result.toArray()).toEqual(expected);
  });

  it('cuts citations as takeAsOf does', () => {
    const cut = takeAsOf(dataset, '2021').observations;
    const result = runQuery(dataset, { from: 'observations', asOf: '2021' });
    expect(Array.from(result, ({ id }) => id)).toEqual(cut.map(({ id }) => id));
    cut.forEach(({ citations }, index) => expect(result.citationsOf(index)).toEqual(citations));
  });

  it('gives the latest of each subject and indicator by the rule of findLatest', () => {
    const where = { status: { in: ['normal', 'estimated', 'provisional'] } } as const;
    const latest = runQuery(dataset, { from: 'observations', where, latest: true }).toArray();
    const nameOf = ({ subject, indicator, counterpart = '' }: Observation): string =>
      `${subject.id} ${indicator} ${counterpart}`;
    for (const claim of latest) {
      const alike = { ...dataset, observations: dataset.observations.filter((one) => nameOf(one) === nameOf(claim)) };
      expect(findLatest(alike as Dataset, { subject: claim.subject.id, indicator: claim.indicator })?.id).toBe(
        claim.id,
      );
    }
    expect(new Set(latest.map(nameOf)).size).toBe(latest.length);
    expect(new Set(latest.map(({ counterpart }) => counterpart)).size).toBeGreaterThan(3);
  });

  it('computes groups, with bounds and the records they rest on', () => {
    const result = runQuery(dataset, {
      from: 'observations',
      where: { indicator: ['funds-raised'].at(0) as 'funds-raised', subject: { ne: 'cell-therapy-companies' } },
      groupBy: ['indicator'],
      aggregate: {
        total: { sum: 'value' },
        mean: { mean: 'value' },
        least: { min: 'value' },
        most: { max: 'value' },
        middle: { median: 'value' },
        companies: { countDistinct: 'subject' },
        count: { count: true },
      },
    });
    expect(result.toArray()).toEqual([
      {
        indicator: 'funds-raised',
        total: { minExclusive: 409_550_000 },
        mean: { minExclusive: 81_910_000 },
        least: { number: 8_500_000 },
        most: { min: 213_000_000 },
        middle: { number: 62_900_000 },
        companies: 5,
        count: 5,
      },
    ]);
    expect(result.inputsOf(0)).toHaveLength(5);
  });

  it('tells how a sum came about', () => {
    const result = runQuery(dataset, {
      from: 'observations',
      where: { indicator: 'funds-raised', subject: { in: ['celyad', 'bone-therapeutics'] } },
      aggregate: { total: { sum: 'value' }, count: { count: true } },
    });
    const computed = result.computedAt(0, 'total');
    expect(computed?.value).toEqual({ minExclusive: 303_000_000 });
    const told = explain(dataset, computed as ComputedValue<WalbioVocabulary>);
    for (const words of ['more than €303 million', 'Bone Therapeutics', '“>90”', 'Celyad', '“213”', 'Cell Therapy']) {
      expect(told).toContain(words);
    }
    expect(result.computedAt(0, 'count')).toBeUndefined();
  });

  it('keeps decimals', () => {
    const data = stating('0.1', '0.2', '0.3');
    const aggregate = { total: { sum: 'value' }, mean: { mean: 'value' } } as const;
    expect(runQuery(data, { from: 'observations', aggregate }).at(0)).toEqual({
      total: { number: 0.6 },
      mean: { number: 0.2 },
    });
  });

  it('is one empty answer where nothing is found', () => {
    const where = { indicator: 'jobs-fte', value: { gt: 1e12 } } as const;
    const aggregate = { count: { count: true } } as const;
    expect(runQuery(dataset, { from: 'observations', where }).length).toBe(0);
    expect(runQuery(dataset, { from: 'observations', where, aggregate }).toArray()).toEqual([]);
  });

  it('orders by several fields, what is missing last either way', () => {
    const ask = (...orderBy: ('date' | '-date' | 'kind')[]): readonly (string | undefined)[] =>
      Array.from(runQuery(dataset, { from: 'events', orderBy, select: ['date'] }), ({ date }) => date);
    const [ascending, descending] = [ask('date'), ask('-date')];
    expect(ascending.at(-1)).toBeUndefined();
    expect(descending.at(-1)).toBeUndefined();
    expect(ascending.filter(Boolean)).toEqual(descending.filter(Boolean).reverse());
  });

  it('pages, and says how many there are in all', () => {
    const whole = runQuery(dataset, { from: 'observations', orderBy: ['-value', 'id'], select: ['id'] }).toArray();
    const page = runQuery(dataset, {
      from: 'observations',
      orderBy: ['-value', 'id'],
      select: ['id'],
      limit: 5,
      offset: 7,
    });
    expect(page.toArray()).toEqual(whole.slice(7, 12));
    expect(page.total).toBe(dataset.observations.length);
    expect(page.at(-1)).toEqual(whole[11]);
    expect(page.at(5)).toBeUndefined();
  });

  it('finds what moved under its old id', () => {
    const moved = { id: 'old-alpha', kind: 'organization', reason: 'moved', targets: ['alpha'] } as const;
    const data = { ...stating('5'), redirects: [moved] } as Dataset;
    expect(runQuery(data, { from: 'observations', where: { subject: 'old-alpha' } }).length).toBe(1);
  });

  it('gives what functions give that are composed by hand', () => {
    const where = { 'subject.organization.kind': 'company', value: { gte: 5 } } as const;
    const composed = dataset.observations
      .filter(createFilter(dataset, 'observations', where))
      .sort(createOrder(dataset, 'observations', ['-value', 'referencePeriod']));
    const asked = runQuery(dataset, { from: 'observations', where, orderBy: ['-value', 'referencePeriod'] });
    expect(asked.toArray()).toEqual(composed);
    expect(runQuery(dataset, { from: 'events', where: { kind: 'founding' } }).toArray()).toEqual(
      filterEvents(dataset, { kind: 'founding' }),
    );
  });
});

describe('what runQuery refuses', () => {
  const refuse = (query: unknown): string => {
    try {
      runQuery(dataset as Dataset, query as { readonly from: 'events' });
    } catch (error) {
      return String(error);
    }
    return 'it answered';
  };

  it('tells all mistakes at once, with place, finding, expectation and nearest name', () => {
    const told = refuse({
      from: 'observations',
      wher: {},
      where: {
        indicatr: 'x',
        indicator: 'job-fte',
        value: { gtt: 4, gt: '5' },
        'subject.organisation.kind': 'company',
        'subject.organization.kind': 'compani',
        referencePeriod: { before: 'soon' },
        or: 4,
      },
      orderBy: ['-valu', 'source'],
      limit: -1,
      latest: 'yes',
      select: [],
    });
    for (const line of [
      'query.wher: “wher” is not a part of a query; did you mean “where”?',
      'query.where.indicatr: “indicatr” is not a field of observations; did you mean “indicator”?',
      'query.where.indicator: “job-fte” is not the id of a record of kind indicator in this dataset; did you mean “jobs-fte”?',
      'query.where.value.gtt: “gtt” is not an operator of a quantity; did you mean “gt”?',
      'query.where.value.gt: “5” is not a finite number',
      '“organisation” is not a field of observations; did you mean “organization”?',
      '“compani” is not a kind of this dataset; did you mean “company”?',
      'query.where.referencePeriod.before: “soon” is not a date in EDTF',
      'query.where.or: 4 is not a list of conditions',
      'query.orderBy[0]: “valu” is not a field of observations; did you mean “value”?',
      'query.orderBy[1]: “source” is not a field that has one value',
      'query.limit: -1 is not a whole number from 0',
      'query.latest: “yes” is not true or false',
      'query.select: a list is not a list with at least one field',
    ]) {
      expect(told).toContain(line);
    }
  });

  it.each([
    ['nothing', undefined, 'query: undefined is not an object'],
    ['no collection', {}, 'query.from: undefined is not a collection'],
    ['a field that refers to nothing', { from: 'events', where: { 'title.kind': 'x' } }, 'refers to no record'],
    ['a time of what has none', { from: 'units', during: '2016' }, 'query.during'],
    ['an open end to know by', { from: 'events', asOf: '2016/..' }, 'a date that has an end'],
    ['the latest of events', { from: 'events', latest: true }, 'which alone have a latest'],
    ['a sum of a misspelt field', { from: 'observations', aggregate: { total: { sum: 'valeu' } } }, '“value”'],
    ['a sum of names', { from: 'observations', aggregate: { total: { sum: 'subject' } } }, 'a field of quantities'],
    ['two operations', { from: 'events', aggregate: { x: { count: true, sum: 'value' } } }, 'an object with one of'],
    [
      'a hidden name',
      { from: 'events', aggregate: JSON.parse('{"__proto__":{"count":true}}') as object },
      'a name for',
    ],
    [
      'the same name twice',
      { from: 'events', groupBy: ['kind'], aggregate: { kind: { count: true } } },
      'no group has',
    ],
    [
      'a sum of euros and jobs',
      {
        from: 'observations',
        where: { indicator: { in: ['jobs-fte', 'funds-raised'] }, subject: 'celyad' },
        aggregate: { total: { sum: 'value' } },
      },
      '“sum” puts together different units: “funds-raised” in euro, “jobs-fte” in full-time-equivalent',
    ],
    [
      'a mean of growth rates',
      { from: 'observations', where: { indicator: 'market-growth' }, aggregate: { mean: { mean: 'value' } } },
      'of the kind growth; ask for min, max or median',
    ],
    [
      'a sum of a whole and its parts',
      { from: 'observations', where: { indicator: 'jobs-fte' }, aggregate: { total: { sum: 'value' } } },
      'would count the same thing twice',
    ],
  ])('%s', (_, query, message) => {
    expect(refuse(query)).toContain(message);
  });
});
