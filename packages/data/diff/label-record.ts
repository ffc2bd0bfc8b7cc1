import { isExact } from '../src/notation/index.ts';
import type {
  CollectionName,
  Correction,
  CorrectionTarget,
  Observation,
  Quantity,
  Reference,
  Relation,
  Unit,
} from '../src/types.ts';
import { collectionOfKind } from './collections.ts';
import type { PublishedRecord } from './collections.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { describeWhen } from './describe-period.ts';

/**
 * What a reader knows a record by, in English.
 *
 * @param index the dataset that the record is of, where the labels of what it refers to stand
 * @example labelRecord('observations', observation, index) // 'Celyad: Jobs, as said in 2016'
 */
export function labelRecord(collection: CollectionName, record: PublishedRecord, index: DatasetIndex): string {
  if ('indicator' in record) return labelObservation(record, index);
  if ('subject' in record) return labelRelation(record, index);
  if ('printed' in record) return labelCorrection(record, index);
  if ('capture' in record) return record.title;
  if ('participants' in record) return record.title.en;
  if ('codes' in record && 'label' in record) return record.label.en;
  if ('valueType' in record) return record.label.en;
  if ('name' in record) return typeof record.name === 'string' ? record.name : record.name.en;
  return collection === 'units' ? labelUnit(record as Unit) : record.id;
}

/** What a reader knows the record of a reference by; its id where the dataset does not hold it. */
export function labelReference({ kind, id }: Reference | CorrectionTarget, index: DatasetIndex): string {
  return labelId(kind, id, index);
}

/** What a reader knows the record of a kind and an id by; the id where the dataset does not hold it. */
export function labelId(kind: string, id: string, index: DatasetIndex): string {
  const collection = collectionOfKind(kind);
  const record = collection && index.find(collection, id);
  return collection && record ? labelRecord(collection, record, index) : id;
}

/** The label of a code in a list; the code itself where the list does not hold it. */
export function labelCode(codelist: string | undefined, code: string, index: DatasetIndex): string {
  const list = codelist === undefined ? undefined : index.find('codelists', codelist);
  return list?.codes.find((entry) => entry.code === code)?.label.en ?? code;
}

/** The unit that an indicator is measured in; `undefined` for one that has none. */
export function findUnitOf(indicator: string, index: DatasetIndex): Unit | undefined {
  return index.find('units', index.find('indicators', indicator)?.unit ?? '');
}

/**
 * The symbol, the currency or the word that stands behind a quantity, and nothing for a unit that has none.
 *
 * @example labelUnitOf('driving-time', { max: 1 }, index) // 'hour'
 */
export function labelUnitOf(indicator: string, quantity: Quantity, index: DatasetIndex): string | undefined {
  const unit = findUnitOf(indicator, index);
  return unit?.symbol ?? unit?.currency ?? unit?.label?.en[isOne(quantity) ? 'one' : 'other'];
}

/** The word of a unit goes with the number that stands before it, which of two bounds is the upper one. */
function isOne(quantity: Quantity): boolean {
  if (isExact(quantity)) return quantity.number === 1 && !quantity.fraction;
  const { min, minExclusive, max, maxExclusive } = quantity;
  return (max ?? maxExclusive ?? min ?? minExclusive) === 1;
}

function labelUnit({ id, label, symbol, currency }: Unit): string {
  return label?.en.other ?? symbol ?? currency ?? id;
}

function labelCorrection({ printed, targets }: Correction, index: DatasetIndex): string {
  const [target, ...others] = targets;
  const rest = others.length > 0 ? ` and ${others.length} more` : '';
  return `“${printed}”${target ? `, of ${labelReference(target, index)}${rest}` : ''}`;
}

function labelObservation(observation: Observation, index: DatasetIndex): string {
  const { subject, indicator } = observation;
  return `${labelReference(subject, index)}: ${labelId('indicator', indicator, index)}, ${describeWhen(observation)}`;
}

function labelRelation({ subject, kind, object, title }: Relation, index: DatasetIndex): string {
  const role = title ? ` (${title.en})` : '';
  const end = object ? ` ${labelReference(object, index)}` : '';
  return `${labelReference(subject, index)}, ${labelCode('relation-kind', kind, index)}${end}${role}`;
}
