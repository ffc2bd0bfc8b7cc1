import type { Dataset, Unit, Vocabulary } from '@walbio/data';
import { findRecord } from './findRecord.ts';

/** The unit that the values of an indicator are in, or `undefined` for codes and dates. */
export function findUnit<V extends Vocabulary>(dataset: Dataset<V>, indicator: V['indicator']): Unit<V> | undefined {
  const unit = findRecord<V, 'indicator'>(dataset, 'indicator', indicator)?.unit;
  return unit === undefined ? undefined : findRecord<V, 'unit'>(dataset, 'unit', unit);
}
