import type { Dataset, Observation, Value } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { company, dataset as typed, observe } from '../../test/dataset.ts';
import { QueryError } from './QueryError.ts';
import { sortEvents } from './sortEvents.ts';
import { sortObservations } from './sortObservations.ts';

const dataset: Dataset = typed;

function withValue(value: Value, index: number): Observation {
  return observe({ source: 'table-2016', indicator: 'jobs', subject: company('alpha'), value, key: String(index) });
}

describe('sortObservations', () => {
  it('sorts by period, then by id, and leaves the input as it was', () => {
    const periods = ['2016', '2005/2014', '2013-07', '2016'].map((referencePeriod, index) => ({
      ...withValue({ number: 1 }, index),
      referencePeriod,
    }));
    const input = Object.freeze(periods);
    expect(sortObservations(input).map(({ id }) => id.at(-1))).toEqual(['1', '2', '0', '3']);
    expect(sortObservations(input, { direction: 'descending' }).map(({ id }) => id.at(-1))).toEqual([
      '3',
      '0',
      '2',
      '1',
    ]);
  });

  it.each<[string, readonly Value[]]>([
    [
      'quantities by their printed numbers',
      ['<5', '5', '5-10', '>=5', '>5', '~6', '10', '100'].map((text) => parseQuantity(text)),
    ],
    [
      'dates by time, bounds around them',
      [{ date: '2019' }, { date: '2020', bound: 'before' }, { date: '2020' }, { date: '2020', bound: 'after' }],
    ],
    ['codes by their letters', [{ code: 'phase-1' }, { code: 'phase-3' }]],
  ])('sorts %s', (_, values) => {
    const shuffled = values.map(withValue).reverse();
    expect(sortObservations(shuffled, { by: 'value' }).map(({ value }) => value)).toEqual(values);
  });

  it('refuses to sort values of different indicators', () => {
    const mixed = dataset.observations.filter(({ indicator }) => indicator === 'jobs' || indicator === 'funds');
    expect(() => sortObservations(mixed, { by: 'value' })).toThrow(QueryError);
  });

  it('refuses an order that does not exist', () => {
    expect(() => sortObservations([], { by: 'valeu' as 'value' })).toThrow('did you mean “value”?');
  });
});

describe('sortEvents', () => {
  it('sorts by time, with undated events last', () => {
    expect(sortEvents(dataset.events).map(({ id }) => id)).toEqual([
      'alpha-founding',
      'merger',
      'alpha-round',
      'undated',
    ]);
  });

  it('sorts events of the same date by precision, then by id', () => {
    const [event] = dataset.events;
    const dates = [
      ['b', '2020'],
      ['a', '2020'],
      ['c', '2020-01'],
      ['e', undefined],
      ['d', undefined],
    ] as const;
    const events = dates.map(([id, date]) => ({ ...event, id, date }) as NonNullable<typeof event>);
    expect(sortEvents(events).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd', 'e']);
  });
});
