import type { CollectionName } from '../src/types.ts';
import type { FieldChange } from './change.ts';
import { isObject } from './is-same.ts';

/**
 * What a field is about, for those who decide how much a change of it weighs.
 *
 * - `code`: a code of a code list.
 * - `definition`: it says what the id stands for, or what its numbers mean.
 * - `fact`: what the record says.
 * - `evidence`: the words it rests on.
 * - `text`: how it is told: descriptions, notes, labels, translations, the order of a list.
 */
export type FieldAspect = 'code' | 'definition' | 'fact' | 'evidence' | 'text';

/** The fields without which a reader takes the record for something else, or does not find it. */
const definitions: Partial<Record<CollectionName | 'dataset', readonly string[]>> = {
  dataset: ['license'],
  areas: ['codes'],
  units: ['kind', 'currency'],
  indicators: ['valueType', 'unit', 'codelist'],
  observations: ['indicator', 'subject'],
  relations: ['kind', 'subject', 'object'],
  redirects: ['kind'],
};

const texts = new Set(['description', 'note', 'definition', 'label', 'periodLabel', 'dateLabel', 'symbol', 'decimals']);
const languages = new Set(['fr', 'nl', 'de']);

/** Tells what a field of a collection is about. */
export function aspectOf(
  collection: CollectionName | 'dataset',
  { path, kind, before, after }: Pick<FieldChange, 'path' | 'kind' | 'before' | 'after'>,
): FieldAspect {
  const [field = ''] = path;
  if (path.includes('citations') || field === 'capture') return 'evidence';
  if (collection === 'codelists' && field === 'codes' && path.length === 2) return 'code';
  if (kind === 'reordered' || isText(collection, path)) return 'text';
  if (definitions[collection]?.includes(field)) return 'definition';
  const isValue = collection === 'observations' && field === 'value';
  return isValue && kind === 'changed' && formOf(before) !== formOf(after) ? 'definition' : 'fact';
}

function isText(collection: CollectionName | 'dataset', path: readonly string[]): boolean {
  const [field = ''] = path;
  if (texts.has(field) || languages.has(path.at(-1) as string)) return true;
  if (collection === 'codelists') return path.length > 2;
  return (collection === 'events' && field === 'title') || (collection === 'corrections' && path.at(-1) === 'en');
}

function formOf(value: unknown): 'code' | 'date' | 'quantity' {
  if (!isObject(value)) return 'quantity';
  return 'code' in value ? 'code' : 'date' in value ? 'date' : 'quantity';
}
