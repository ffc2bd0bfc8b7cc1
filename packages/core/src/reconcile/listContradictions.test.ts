import type { Dataset } from '@walbio/data';
import { dataset as walbio } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { company, dataset as typed, observe } from '../../test/dataset.ts';
import { takeAsOf } from '../query/takeAsOf.ts';
import { checkTotals } from './checkTotals.ts';
import { formatReason } from './formatReason.ts';
import { listContradictions } from './listContradictions.ts';
import { listTotals } from './listTotals.ts';

const dataset: Dataset = typed;
const real: Dataset = walbio;

describe('checkTotals', () => {
  it('checks every count and amount of a group that has parts', () => {
    expect(checkTotals(dataset).map(({ total, check }) => [total.id, check?.agreement])).toEqual([
      ['five.funds.table-2016', 'lost-bound'],
      ['five.jobs.table-2016', 'differs'],
    ]);
  });

  it('finds four totals in the real dataset: one agrees, one lost its bound, one differs, one is open', () => {
    const name = (id: string) => id.split('.')[1];
    expect(Object.fromEntries(checkTotals(real).map(({ total, check }) => [name(total.id), check?.agreement]))).toEqual(
      {
        'funds-raised': 'lost-bound',
        'gmp-surface': 'agrees',
        'jobs-fte': 'differs',
        staff: 'open',
      },
    );
  });

  it('says where the parts have no sum, and goes on', () => {
    const [membership] = dataset.relations.filter(({ id }) => id === 'gamma.member-of.pair');
    const twice = { ...membership, id: 'gamma.member-of.five', object: company('five') } as Dataset['relations'][0];
    const pair = observe({ source: 'table-2016', indicator: 'jobs', subject: company('pair'), value: { number: 86 } });
    const broken = {
      ...dataset,
      relations: [...dataset.relations, twice],
      observations: [...dataset.observations, pair],
    };
    const jobs = checkTotals(broken).find(({ total }) => total.id === 'five.jobs.table-2016');
    expect(jobs?.problem).toContain('would count the same thing twice');
    expect(jobs).not.toHaveProperty('check');
    expect(checkTotals(broken).length).toBeGreaterThan(1);
  });

  it('takes no share or rank for a total', () => {
    const ranks = (['five', 'alpha'] as const).map((id) =>
      observe({ source: 'table-2016', indicator: 'rank', subject: company(id), value: { number: 1 } }),
    );
    expect(listTotals({ ...dataset, observations: ranks })).toEqual([]);
  });

  it('takes nothing for a total that has no parts', () => {
    expect(listTotals({ ...dataset, relations: [] })).toEqual([]);
  });
});

describe('listContradictions', () => {
  it('tells of the real dataset each contradiction once', () => {
    const found = listContradictions(real);
    const count = (kind: string) => found.filter((one) => one.kind === kind).length;
    expect([count('total'), count('values'), count('recorded')]).toEqual([2, 0, 9]);
    const ids = found.flatMap(({ corrections }) => corrections.map(({ id }) => id));
    const recorded = real.corrections.filter(({ kind }) => kind === 'contradiction').map(({ id }) => id);
    expect(ids.sort()).toEqual(recorded.sort());
  });

  it('names what contradicts what', () => {
    const tenOrFour = listContradictions(real).find(({ observations }) =>
      observations.some(({ indicator }) => indicator === 'gross-value-added-ratio'),
    );
    expect(tenOrFour?.observations.map(({ value }) => value)).toEqual([{ number: 10 }, { number: 4 }]);
    expect(tenOrFour && formatReason(tenOrFour, { locale: 'de' })).toMatchObject({
      language: 'de',
      text: expect.stringContaining('zehn') as string,
    });
  });

  it('finds claims that exclude each other though nobody recorded it', () => {
    const claims = ['100', '90'].map((value, index) =>
      observe({
        source: index ? 'page-2021' : 'news-2024',
        indicator: 'jobs',
        subject: company('beta'),
        value: parseQuantity(value),
      }),
    );
    const found = listContradictions({ ...dataset, observations: claims, corrections: [] });
    expect(found).toMatchObject([{ kind: 'values', corrections: [], reason: 'exclusive-values' }]);
    expect(new Set(found[0]?.observations)).toEqual(new Set(claims));
  });

  it('knows in 2016 nothing of what was said later', () => {
    const then = listContradictions(takeAsOf(real, '2016'));
    expect(then.length).toBeGreaterThan(0);
    expect(then.flatMap(({ observations }) => observations).every(({ id }) => id.includes('2016'))).toBe(true);
  });
});
