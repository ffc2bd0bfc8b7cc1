import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../../src/schema/published/index.ts';
import type { Dataset } from '../../src/types.ts';
import { collectionNames } from '../../src/collections.ts';
import { collectionOfKind } from '../../diff/collections.ts';
import { datasetArbitrary } from './dataset-arbitrary.ts';
import { isObject } from '../../diff/is-same.ts';
import { scaleEffort } from '../scale-effort.ts';

fc.configureGlobal({ numRuns: scaleEffort(50) });

describe('datasetArbitrary', { timeout: scaleEffort(30_000) }, () => {
  it('yields what the schema accepts, and JSON keeps as it is', () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
      }),
    );
  });

  it('sorts every collection, and gives every id once in the whole dataset', () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        const ids = collectionNames.map((name) => dataset[name].map(({ id }) => id));
        for (const own of ids) expect(own).toEqual([...own].sort());
        expect(new Set(ids.flat()).size).toBe(ids.flat().length);
      }),
    );
  });

  it('refers only to records and codes that are there', () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        expect(listReferences(dataset).filter(([kind, id]) => !has(dataset, kind, id))).toEqual([]);
        expect(listCodes(dataset).filter(([list, code]) => !hasCode(dataset, list, code))).toEqual([]);
      }),
    );
  });

  it('fills every collection and uses every form of value, reason and optional field now and then', () => {
    const samples = JSON.stringify(fc.sample(datasetArbitrary(), { numRuns: 200, seed: 1 }));
    const words = ['number', 'fraction', 'approximate', 'min', 'minExclusive', 'max', 'maxExclusive', 'code', 'date'];
    const fields = [
      'bound',
      'within',
      'nuts',
      'alternateNames',
      'identifiers',
      'counterpart',
      'periodLabel',
      'object',
      'inverse',
    ];
    for (const key of [...words, ...fields]) expect(samples).toContain(`"${key}":`);
    for (const value of ['moved', 'split', 'stated', 'issued', 'quantity']) expect(samples).toContain(`"${value}"`);
    for (const name of collectionNames) expect(samples).toContain(`"${name}":[{`);
    for (const language of ['en', 'fr', 'nl', 'de']) expect(samples).toContain(`"${language}":"`);
  });

  it('yields what is hard to write down now and then', () => {
    const samples = fc.sample(datasetArbitrary(), { numRuns: 200, seed: 1 });
    const text = JSON.stringify(samples);
    const hostile = ['\r\n', '"', '\\', '\u202e', '🧬', '=1+1', 'null', '007'].map((it) =>
      JSON.stringify(it).slice(1, -1),
    );
    for (const part of hostile) expect(text).toContain(part);
    for (const date of ['0001', '2005/..', '../2014', '195X', '2020-02-29']) expect(text).toContain(`"${date}"`);
    expect(text).toMatch(/"prefix":"(?: |\\n|\\t|\\r)/);
    expect(text).toMatch(/\de-\d{2,}/);
    expect(text).toMatch(/"min":[^,}]+,"maxExclusive"/);
    expect(samples.some(({ redirects }) => redirects.some(({ targets }) => targets.length === 3))).toBe(true);
  });

  it('gives two datasets ids in common and ids of their own', () => {
    const pairs = fc.sample(fc.tuple(datasetArbitrary(), datasetArbitrary()), { numRuns: 50, seed: 2 });
    const shares = pairs.map(([one, other]) => {
      const ids = new Set(collectionNames.flatMap((name) => one[name].map(({ id }) => id)));
      const common = collectionNames.flatMap((name) => other[name].filter(({ id }) => ids.has(id)));
      return common.length / ids.size;
    });
    const average = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(average).toBeGreaterThan(0.2);
    expect(average).toBeLessThan(0.9);
  });
});

type Pair = readonly [string, string];

const kindOfKey: Readonly<Record<string, string>> = {
  source: 'source',
  within: 'area',
  area: 'area',
  counterpart: 'area',
  unit: 'unit',
  codelist: 'codelist',
  indicator: 'indicator',
};

/** Every kind and id that something in a dataset refers to, found by the names of keys. */
function listReferences(value: unknown): readonly Pair[] {
  if (Array.isArray(value)) return value.flatMap(listReferences);
  if (!isObject(value)) return [];
  const { kind, targets } = value;
  const redirected = typeof kind === 'string' && Array.isArray(targets) ? (targets as readonly unknown[]) : [];
  return [
    ...redirected.flatMap((id): readonly Pair[] => (typeof id === 'string' ? [[kind as string, id]] : [])),
    ...Object.entries(value).flatMap(([key, inner]): readonly Pair[] => {
      const isReference =
        ['subject', 'object', 'participants'].includes(key) || (key === 'targets' && 'printed' in value);
      const references = isReference ? [inner].flat() : [];
      return [
        ...references.map((it): Pair => [(it as { kind: string }).kind, (it as { id: string }).id]),
        ...(kindOfKey[key] && typeof inner === 'string' ? [[kindOfKey[key], inner] as const] : []),
        ...listReferences(inner),
      ];
    }),
  ];
}

function listCodes(dataset: Dataset): readonly Pair[] {
  const { areas, organizations, people, programmes, products, events, relations, observations, indicators } = dataset;
  return [
    ...areas.map(({ kind }): Pair => ['area-kind', kind]),
    ...organizations.map(({ kind }): Pair => ['organization-kind', kind]),
    ...programmes.map(({ kind }): Pair => ['programme-kind', kind]),
    ...products.map(({ kind }): Pair => ['product-kind', kind]),
    ...events.map(({ kind }): Pair => ['event-kind', kind]),
    ...relations.map(({ kind }): Pair => ['relation-kind', kind]),
    ...events.flatMap(({ participants }) => participants.map(({ role }): Pair => ['participant-role', role])),
    ...[...organizations, ...people, ...programmes, ...products].flatMap(({ identifiers = [] }) =>
      identifiers.map(({ scheme }): Pair => ['identifier-scheme', scheme]),
    ),
    ...observations.flatMap(({ indicator, value }): readonly Pair[] =>
      'code' in value ? [[indicators.find(({ id }) => id === indicator)?.codelist ?? '', value.code]] : [],
    ),
  ];
}

function has(dataset: Dataset, kind: string, id: string): boolean {
  const collection = collectionOfKind(kind);
  return collection !== undefined && dataset[collection].some((record) => record.id === id);
}

function hasCode({ codelists }: Dataset, list: string, code: string): boolean {
  return Boolean(codelists.find(({ id }) => id === list)?.codes.some((entry) => entry.code === code));
}
