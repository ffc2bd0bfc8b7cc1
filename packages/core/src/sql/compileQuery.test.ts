import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../test/dataset.ts';
import type { Query } from '../ask/query.ts';
import { runQuery } from '../ask/runQuery.ts';
import { compileQuery } from './compileQuery.ts';
import type { DialectName } from './dialects.ts';

const data: Dataset = dataset;
const dialects = ['duckdb', 'postgresql'] as const satisfies readonly DialectName[];

function compile(query: unknown, dialect: DialectName = 'duckdb'): ReturnType<typeof compileQuery> {
  return compileQuery(data, query as Query, { dialect });
}

function tellFault(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

describe.each(dialects)('compileQuery for %s', (dialect) => {
  it.each([
    [{ name: "x'; DROP TABLE y; --" }],
    [{ name: { in: ["x'; DROP TABLE y; --", 'z'] } }],
    [{ not: { name: { prefix: "x'; DROP TABLE y; --" } } }],
    [{ alternateName: { has: "x'; DROP TABLE y; --" } }],
  ])('binds what is asked for, and writes none of it: %j', (where) => {
    const { sql, parameters } = compile({ from: 'organizations', where }, dialect);
    expect(sql).not.toContain('DROP');
    expect(parameters.join()).toContain('DROP TABLE');
  });

  it('numbers its parameters without a gap', () => {
    const where = { referencePeriod: { before: '2020' }, value: { between: [1, 2] }, subject: 'alpha' };
    const { sql, parameters } = compile(
      { from: 'observations', where, asOf: '2024', latest: true, limit: 3, offset: 1 },
      dialect,
    );
    const numbers = new Set(Array.from(sql.matchAll(/\$(\d+)/g), ([, number]) => Number(number)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(parameters.map((_, index) => index + 1));
  });

  it('passes a list as one parameter, however long it is', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `name ${index}`);
    expect(compile({ from: 'organizations', where: { name: { in: names } } }, dialect).parameters).toHaveLength(1);
  });

  it('quotes the schema and the prefix of tables', () => {
    const options = { dialect, schema: 'a"b', tablePrefix: 'w"_' };
    expect(compileQuery(data, { from: 'people' }, options).sql).toContain('FROM "a""b"."w""_people" AS');
  });
});

describe('compileQuery', () => {
  it.each([
    [{ from: 'observation' }],
    [{ from: 'observations', where: { indicater: 'jobs' } }],
    [{ from: 'observations', where: { indicator: 'job' } }],
    [{ from: 'observations', where: { value: { prefix: '1' } }, limit: -1 }],
    [{ from: 'people', latest: true }],
  ])('refuses what runQuery refuses, in the same words: %j', (query) => {
    const told = tellFault(() => runQuery(data, query as Query));
    expect(told).toContain('QueryError');
    expect(tellFault(() => compile(query))).toBe(told);
  });

  it('names the nearest dialect', () => {
    const wrong = { dialect: 'postgres' as 'postgresql' };
    expect(() => compileQuery(data, { from: 'people' }, wrong)).toThrow('did you mean “postgresql”?');
  });

  it('takes ids of collections that stand elsewhere as they are', () => {
    const outgrown = { ...data, observations: [], events: [] };
    const query = { from: 'corrections', where: { 'target.observation.id': 'five.jobs.table-2016' } } as Query;
    expect(() => compileQuery(outgrown, query, { dialect: 'duckdb' })).toThrow(
      'the id of a record of kind observation',
    );
    const { parameters } = compileQuery(outgrown, query, { dialect: 'duckdb', elsewhere: ['observations'] });
    expect(parameters).toEqual(['five.jobs.table-2016']);
  });

  it('follows ids that moved', () => {
    expect(compile({ from: 'observations', where: { indicator: 'employees' } }).parameters).toEqual(['jobs']);
  });

  it.each([
    ['U+0000 for PostgreSQL', 'postgresql', 'a\0b'],
    ['half of a pair of code units', 'duckdb', 'a\ud83d'],
  ] as const)('asks for no text that the engine cannot hold: %s', (_, dialect, name) => {
    expect(compile({ from: 'people', where: { name } }, dialect).parameters).toEqual([]);
    expect(compile({ from: 'people', where: { name: { in: [name, 'Ada'] } } }, dialect).parameters).toEqual([
      '["Ada"]',
    ]);
  });

  it('asks for the characters that begin with half of a pair', () => {
    const { parameters } = compile({ from: 'people', where: { name: { prefix: 'a\ud83d' } } });
    expect(parameters).toEqual(['a', 'a\u{1f400}', 'a\u{1f7ff}']);
  });

  it('writes the year 0 as PostgreSQL does', () => {
    const query = { from: 'events', where: { date: { after: '0000' } } };
    expect(compile(query, 'postgresql').parameters).toEqual(['0001-12-31 BC']);
    expect(compile(query).parameters).toEqual(['0000-12-31']);
  });

  it('reads an empty page with its total', () => {
    expect(compile({ from: 'people' }).readRows([{ total: '7', key: null }])).toEqual({ rows: [], total: 7, keys: [] });
  });
});
