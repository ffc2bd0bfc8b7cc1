import type { Citation, CollectionName, Observation, Value } from '../src/types.ts';
import type { FieldChange } from './change.ts';
import type { PublishedRecord } from './collections.ts';
import type { ComparedField } from './compare-records.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { describeValue, isQuantity } from './describe-value.ts';
import { isObject } from './is-same.ts';
import { findUnitOf, labelCode, labelId, labelUnitOf } from './label-record.ts';

/** A record on one side of a comparison, with the dataset it is of. */
export interface RecordSide {
  readonly collection: CollectionName;
  readonly record: PublishedRecord;
  readonly index: DatasetIndex;
}

/** The code lists that kinds and roles are taken from. */
const codelistOf: Partial<Record<CollectionName, string>> = {
  areas: 'area-kind',
  organizations: 'organization-kind',
  programmes: 'programme-kind',
  products: 'product-kind',
  events: 'event-kind',
  relations: 'relation-kind',
};

/** The kinds of record that fields hold the id of. */
const kindOfField: Readonly<Record<string, string>> = {
  within: 'area',
  area: 'area',
  counterpart: 'area',
  unit: 'unit',
  codelist: 'codelist',
  indicator: 'indicator',
};

/** Puts a field that differs into words, on both sides. Where both read the same, they are shown as they are published. */
export function describeField(
  field: ComparedField,
  before: RecordSide | undefined,
  after: RecordSide | undefined,
): FieldChange {
  const beforeText = before && 'before' in field ? showField(field.path, field.before, before) : undefined;
  const afterText = after && 'after' in field ? showField(field.path, field.after, after) : undefined;
  const isAlike = beforeText !== undefined && beforeText === afterText;
  return {
    ...field,
    ...(beforeText !== undefined && { beforeText: isAlike ? JSON.stringify(field.before) : beforeText }),
    ...(afterText !== undefined && { afterText: isAlike ? JSON.stringify(field.after) : afterText }),
    ...describeUnit(field, after ?? before),
  };
}

/** Whether a field is the value of an observation. */
export function isValueField({ collection }: Pick<RecordSide, 'collection'>, path: readonly string[]): boolean {
  return collection === 'observations' && path.length === 1 && path[0] === 'value';
}

function describeUnit(
  { path, before, after }: ComparedField,
  side: RecordSide | undefined,
): Pick<FieldChange, 'unit' | 'unitKind'> {
  const value = (after ?? before) as Value;
  if (!side || !isValueField(side, path) || !isQuantity(value)) return {};
  const { indicator } = side.record as Observation;
  const unit = labelUnitOf(indicator, value, side.index);
  const unitKind = findUnitOf(indicator, side.index)?.kind;
  return { ...(unit !== undefined && { unit }), ...(unitKind && { unitKind }) };
}

function showField(path: readonly string[], value: unknown, side: RecordSide): string {
  if (isValueField(side, path)) {
    return describeValue(value as Value, (side.record as Observation).indicator, side.index);
  }
  return typeof value === 'string' ? showText(path, value, side) : show(value, side);
}

function showText(path: readonly string[], text: string, { collection, index }: RecordSide): string {
  const [field] = path as [string];
  if (path.length > 1) return text;
  if (field === 'kind') return labelCode(codelistOf[collection], text, index);
  const kind = kindOfField[field];
  return kind === undefined ? text : labelId(kind, text, index);
}

function show(value: unknown, side: RecordSide): string {
  if (Array.isArray(value)) return value.map((inner: unknown) => show(inner, side)).join(', ');
  if (!isObject(value)) return String(value);
  if ('selector' in value) return showCitation(value as unknown as Citation, side.index);
  if (typeof value['kind'] === 'string' && typeof value['id'] === 'string') return showReference(value, side.index);
  if (typeof value['scheme'] === 'string') return `${String(value['value'])} (${value['scheme']})`;
  const name = value['en'] ?? value['name'] ?? value['label'] ?? value['other'];
  if (typeof name === 'string') return name;
  return isObject(name) ? show(name, side) : JSON.stringify(value);
}

function showCitation({ source, selector }: Citation, index: DatasetIndex): string {
  const { prefix = '', exact, suffix = '' } = selector;
  return `${prefix}“${exact}”${suffix} in ${labelId('source', source, index)}`;
}

function showReference(reference: Readonly<Record<string, unknown>>, index: DatasetIndex): string {
  const label = labelId(String(reference['kind']), String(reference['id']), index);
  const { role } = reference;
  return typeof role === 'string' ? `${label} (${labelCode('participant-role', role, index)})` : label;
}
