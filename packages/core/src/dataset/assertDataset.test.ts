import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { datasetSchema } from '@walbio/data/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetArbitrary } from '../../../data/test/datasets/index.ts';
import { runQuery } from '../ask/runQuery.ts';
import { describeObservation } from '../describe/describeObservation.ts';
import { assertDataset, DatasetError } from './assertDataset.ts';

const json = JSON.stringify(dataset);

/** Our dataset with one part replaced, named by its path. */
function replace(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(json) as Record<string | number, unknown>;
  let part = copy;
  for (const step of path.slice(0, -1)) part = part[step] as Record<string | number, unknown>;
  part[path.at(-1) as string] = value;
  return copy;
}

describe('assertDataset', () => {
  it('takes our dataset, and whatever the schema of the data takes', () => {
    expect(() => assertDataset(JSON.parse(json))).not.toThrow();
    fc.assert(
      fc.property(datasetArbitrary(), (any) => {
        expect(() => assertDataset(any)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it.each<readonly [string, readonly (string | number)[], unknown, string]>([
    ['no collection', ['events'], undefined, 'dataset.events: undefined is not a list'],
    ['an object for a list', ['events'], {}, 'dataset.events: an object is not a list'],
    ['a number for an id', ['sources', 0, 'id'], 5, 'dataset.sources[0].id: 5 is not a text'],
    ['a text for a number', ['observations', 0, 'value'], { number: '5' }, '.value.number: “5” is not a finite number'],
    ['a value of no form', ['observations', 0, 'value'], { amount: 5 }, 'is not an object with one of number, min'],
    ['a date in words', ['observations', 0, 'referencePeriod'], 'soon', '“soon” is not a date in EDTF'],
    ['a missing label', ['indicators', 0, 'label'], {}, 'dataset.indicators[0].label.en: undefined is not a text'],
    ['a currency in words', ['units', 0, 'currency'], 'euro', '“euro” is not a currency code'],
    ['an unknown indicator', ['observations', 0, 'indicator'], 'x', '“x” is not an indicator of this dataset'],
    ['an unknown unit', ['indicators', 0, 'unit'], 'x', '“x” is not a unit of this dataset'],
    ['an unknown source', ['events', 0, 'citations', 0, 'source'], 'x', '“x” is not a source of this dataset'],
    ['an id that is there', ['events', 1, 'id'], dataset.events[0]?.id, 'is not an id of its own'],
    ['a prototype', ['events', 0], JSON.parse('{"__proto__":{"id":"x"}}'), 'dataset.events[0].id: undefined'],
  ])('refuses %s', (_, path, value, message) => {
    expect(() => assertDataset(replace(path, value))).toThrow(message);
  });

  it.each([undefined, null, [], 'data', 5])('refuses %j', (value) => {
    expect(() => assertDataset(value)).toThrow(DatasetError);
  });

  it('tells many problems in few lines', () => {
    const told = (): void => assertDataset({ ...dataset, observations: new Array<null>(1000).fill(null) });
    expect(told).toThrow('dataset.observations[0]: null is not an object\ndataset.observations[1]');
    expect(told).toThrow('… and at least');
  });

  it('a dataset that it takes is one that can be asked and told, whatever was broken in it', () => {
    const wrong = fc.constantFrom<unknown>(null, undefined, 5, '', 'soon', true, [], {}, [null], { id: 1 });
    const path = fc
      .constantFrom('observations', 'events', 'indicators', 'units', 'sources', 'organizations', 'areas')
      .chain((name) =>
        fc.nat(4).chain((row) => {
          const record = dataset[name as 'events'][row] as object;
          return fc.constantFrom(...Object.keys(record)).map((field) => [name, row, field] as const);
        }),
      );
    let taken = 0;
    fc.assert(
      fc.property(path, wrong, (place, value) => {
        const broken = JSON.parse(JSON.stringify(replace(place, value))) as Dataset;
        try {
          assertDataset(broken);
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
          // The schema looks at each record by itself, and not at what it names.
          const isOfNames = String(error).includes('of this dataset') || String(error).includes('of its own');
          expect(isOfNames || !datasetSchema.safeParse(broken).success).toBe(true);
          return;
        }
        taken++;
        for (const observation of broken.observations.slice(0, 8)) describeObservation(broken, observation);
        runQuery(broken, { from: 'observations', orderBy: ['-value'], latest: true }).toArray();
      }),
      { numRuns: 150 },
    );
    expect(taken).toBeGreaterThan(0);
  });
});
