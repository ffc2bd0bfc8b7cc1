import { dataset as ours } from '@walbio/data';
import type { Dataset, Quantity, Vocabulary } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetArbitrary } from '../../../data/test/datasets/index.ts';
import { sumQuantities } from '../quantity/sumQuantities.ts';
import { formatQuery } from './formatQuery.ts';
import { parseQuery } from './parseQuery.ts';
import type { Query, UncheckedQuery, Where as WhereOf } from './query.ts';
import { runQuery } from './runQuery.ts';

type Where = WhereOf<Vocabulary, 'observations'>;

const dataset = ours as Dataset;

/** Conditions on observations of our dataset, most of which some observation meets. */
const condition: fc.Arbitrary<Where> = fc.oneof<fc.Arbitrary<Where>[]>(
  fc.constantFrom<Where>(
    { indicator: 'jobs-fte' },
    { 'indicator.unit.kind': { in: ['count', 'amount'] } },
    { subject: { ne: 'wallonia' } },
    { 'subject.organization.kind': 'company' },
    { source: { in: ['cell-therapy-2016', 'massbio-2024'] } },
    { counterpart: { exists: false } },
    { status: { ne: 'normal' } },
    { id: { prefix: 'c' } },
  ),
  fc.record({ value: fc.record({ gt: fc.integer({ min: -5, max: 400 }) }) }),
  fc.record({ value: fc.record({ lte: fc.double({ min: 0, max: 1e9, noNaN: true }) }) }),
  fc.record({
    value: fc.tuple(fc.nat(50), fc.nat(1e6)).map(([from, more]) => ({ between: [from, from + more] as const })),
  }),
  fc
    .tuple(fc.constantFrom('overlaps', 'within', 'contains', 'before', 'after'), fc.integer({ min: 2000, max: 2030 }))
    .map(([operator, year]): Where => ({ referencePeriod: { [operator]: String(year) } })),
);

const where = fc.letrec<{ all: Where; tree: Where }>((tie) => ({
  tree: fc.oneof(
    { weight: 3, arbitrary: condition },
    { weight: 1, arbitrary: fc.record({ and: fc.array(tie('tree'), { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ or: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ not: tie('tree') }) },
  ),
  all: fc.array(tie('tree'), { maxLength: 3 }).map((and): Where => ({ and })),
})).all;

function ask(asked: Where, more: Partial<Query<Vocabulary, 'observations'>> = {}): readonly string[] {
  const query = { ...more, from: 'observations', where: asked } as const;
  return Array.from(runQuery(dataset, query as { readonly from: 'observations' }), ({ id }) => id);
}

describe('laws of conditions', () => {
  it('the order of conditions does not matter', () => {
    fc.assert(
      fc.property(where, ({ and = [] }) => {
        expect(ask({ and: [...and].reverse() })).toEqual(ask({ and }));
      }),
    );
  });

  it('what certainly holds is a part of what may, and the rest of what certainly does not', () => {
    fc.assert(
      fc.property(where, (asked) => {
        const [certain, possible] = [ask(asked), ask(asked, { certainty: 'possible' })];
        expect(possible).toEqual(expect.arrayContaining([...certain]));
        const refuted = new Set(ask({ not: asked }));
        expect(dataset.observations.filter(({ id }) => !refuted.has(id)).map(({ id }) => id)).toEqual(possible);
      }),
    );
  });

  it('not not is nothing, and not (a or b) is not a and not b', () => {
    fc.assert(
      fc.property(where, where, (a, b) => {
        expect(ask({ not: { not: a } })).toEqual(ask(a));
        expect(ask({ not: { or: [a, b] } })).toEqual(ask({ and: [{ not: a }, { not: b }] }));
      }),
    );
  });

  it('a later asOf keeps what an earlier one keeps', () => {
    const year = fc.integer({ min: 2014, max: 2026 });
    fc.assert(
      fc.property(where, year, year, (asked, one, other) => {
        const [early, late] = [String(Math.min(one, other)), String(Math.max(one, other))];
        expect(ask(asked, { asOf: late })).toEqual(expect.arrayContaining([...ask(asked, { asOf: early })]));
      }),
    );
  });
});

describe('laws of sums', () => {
  it('the sum of two groups is the sum of their sums, and that of the quantities one by one', () => {
    const aggregate = { total: { sum: 'value' } } as const;
    const additive = { 'indicator.unit.kind': { in: ['count', 'amount'] }, subjectKind: 'organization' } as const;
    const asked: Where = { ...additive, subject: { ne: 'cell-therapy-companies' } };
    const base = { from: 'observations', where: asked, aggregate } as const;
    const bySubject = runQuery(dataset, { ...base, groupBy: ['indicator', 'subject'] } as never);
    const whole = runQuery(dataset, { ...base, groupBy: ['indicator'] } as never);
    for (const row of whole as Iterable<{ indicator: string; total?: Quantity }>) {
      const parts = Array.from(bySubject as Iterable<{ indicator: string; total?: Quantity }>)
        .filter(({ indicator }) => indicator === row.indicator)
        .flatMap(({ total }) => total ?? []);
      expect(sumQuantities(parts)).toEqual(row.total);
    }
    expect(whole.length).toBeGreaterThan(1);
  });
});

describe('forms of a query', () => {
  const query = fc.record(
    {
      from: fc.constant('observations' as const),
      where,
      certainty: fc.constantFrom('certain', 'possible'),
      asOf: fc.constantFrom('2016', '2021-06'),
      during: fc.constantFrom('2014', '2005/2014'),
      latest: fc.constant(true),
      select: fc.constantFrom(['id', 'value'], ['subject', 'indicator.unit.currency', 'source.title']),
      orderBy: fc.constantFrom(['-value'], ['subject', '-referencePeriod']),
      limit: fc.nat(50),
      offset: fc.nat(5),
    },
    { requiredKeys: ['from'] },
  );

  it('JSON and URL come back as the same question with the same answer', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const [fromJson, fromUrl] = [
          JSON.parse(JSON.stringify(asked)) as UncheckedQuery,
          parseQuery(formatQuery(asked)),
        ];
        expect(fromUrl).toEqual(fromJson);
        const answer = runQuery(dataset, asked as never).toArray();
        expect(runQuery(dataset, fromJson).toArray()).toEqual(answer);
        expect(runQuery(dataset, fromUrl).toArray()).toEqual(answer);
      }),
    );
  });

  it('the URL reads as the question does', () => {
    const asked = {
      from: 'observations',
      where: { indicator: 'jobs-fte', value: { gt: 50, lt: 200 }, source: { in: ['a', 'b'] } },
      groupBy: ['subject'],
      aggregate: { total: { sum: 'value' } },
      limit: 20,
    };
    const url =
      'from=observations&indicator=jobs-fte&value_gt=50&value_lt=200&source_in=a&source_in=b' +
      '&aggregate=%7B%22total%22%3A%7B%22sum%22%3A%22value%22%7D%7D&groupBy=subject&limit=20';
    expect(formatQuery(asked)).toBe(url);
    expect(parseQuery(url)).toEqual(asked);
    expect(() => formatQuery({ from: 'events', wher: {} })).toThrow('“wher” is not a part of a query');
    expect(() => parseQuery('from=events&limit=%')).toThrow('“%” is not encoded as a URL is');
    expect(() => parseQuery('from=events&where={')).toThrow('query.where: “{” is not JSON');
  });
});

describe('hostile input', () => {
  it('is never changed, whatever it holds', () => {
    fc.assert(
      fc.property(datasetArbitrary(), (hostile) => {
        const before = JSON.stringify(hostile);
        for (const from of ['observations', 'events', 'organizations', 'corrections'] as const) {
          runQuery(deepFreeze(hostile), { from, orderBy: ['-id'] }).toArray();
        }
        runQuery(hostile, {
          from: 'observations',
          select: ['subject.area.name', 'source.title'],
          latest: true,
        }).toArray();
        expect(JSON.stringify(hostile)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['nesting without end', nest(10_000)],
    ['a circle', circle()],
    ['a list of a million conditions that are none', { or: new Array<unknown>(1e5).fill(1) }],
    ['a path of a thousand steps', { [new Array(1000).fill('subject.area').join('.')]: 1 }],
    ['a text of a megabyte', { indicator: 'x'.repeat(1e6) }],
    ['a prototype', JSON.parse('{"__proto__":{"gt":1}}') as object],
    ['a constructor', { constructor: 'x', toString: 'y', hasOwnProperty: 1 }],
    ['functions', { indicator: () => 'jobs-fte' }],
    ['numbers that are none', { value: { gt: NaN, lt: Infinity } }],
  ])('%s is an error within a second', (_, asked) => {
    const start = performance.now();
    expect(() => runQuery(dataset, { from: 'observations', where: asked })).toThrow(/^query\.where/);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('references in a circle, or to nothing, are followed no further than the path', () => {
    const area = (id: string, within: string): object => ({ id, name: { en: id }, kind: 'region', within });
    const circles = { ...dataset, areas: [area('a', 'b'), area('b', 'a'), area('c', 'nowhere')] } as unknown as Dataset;
    const rows = runQuery(circles, { from: 'areas', select: ['id', 'within.within.id' as 'within.id'] }).toArray();
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', undefined],
    ]);
  });

  it('a limit beyond all numbers is everything', () => {
    expect(runQuery(dataset, { from: 'events', limit: Number.MAX_SAFE_INTEGER }).length).toBe(dataset.events.length);
  });
});

function nest(depth: number): object {
  let nested: object = { indicator: 'jobs-fte' };
  for (let level = 0; level < depth; level++) nested = { not: nested };
  return nested;
}

function circle(): object {
  const and: unknown[] = [];
  and.push({ and });
  return { and };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
