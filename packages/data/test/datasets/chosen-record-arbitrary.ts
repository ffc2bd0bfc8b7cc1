import * as fc from 'fast-check';
import type { CollectionName, Dataset } from '../../src/types.ts';
import { collectionNames } from '../../src/collections.ts';
import type { PublishedRecord } from '../../diff/collections.ts';
import { datasetArbitrary } from './dataset-arbitrary.ts';

/** A dataset, and one of its records to do something to. */
export interface ChosenRecord {
  readonly dataset: Dataset;
  readonly collection: CollectionName;
  readonly record: PublishedRecord;
}

/** Datasets, each with one of its records; every collection that holds any is chosen as often as the others. */
export const chosenRecordArbitrary: fc.Arbitrary<ChosenRecord> = fc
  .record({ dataset: datasetArbitrary({ size: 3 }), ofCollection: fc.nat(999), ofRecord: fc.nat(999) })
  .map(({ dataset, ofCollection, ofRecord }) => {
    const filled = collectionNames.filter((name) => dataset[name].length > 0);
    const collection = filled[ofCollection % filled.length] as CollectionName;
    const records: readonly PublishedRecord[] = dataset[collection];
    return { dataset, collection, record: records[ofRecord % records.length] as PublishedRecord };
  });
