import type { CollectionName } from '../../src/types.ts';
import type { PublishedRecord } from '../../diff/collections.ts';
import { isObject, isSame } from '../../diff/is-same.ts';
import { recordSchemas } from './record-schemas.ts';

/** A record as it could stand in the place of another one, and what was done to it. */
export interface MutatedRecord {
  readonly description: string;
  readonly record: PublishedRecord;
}

/** What a text may become; the schema takes the first that fits: words, dates, ids, codes of the schema, addresses. */
const texts: readonly ((text: string) => string)[] = [
  (text) => `${text} too`,
  (text) => `${text}-too`,
  ...['1999', '2001', 'en', 'EUR', 'USD', 'count', 'share', 'quantity', 'date', 'stated', 'issued'].map((t) => () => t),
  ...['normal', 'forecast', 'area', 'event', 'person', 'former', 'short', 'moved', 'split'].map((t) => () => t),
  ...['error', 'doubt', 'after', 'before', '0'.repeat(64), '1'.repeat(64)].map((t) => () => t),
];

/**
 * Every way to change one thing inside a record so that the schema still takes it: another text, number or flag, a field
 * or an element left out, an element twice, a list in another order. The id stays.
 */
export function listMutations(collection: CollectionName, record: PublishedRecord): readonly MutatedRecord[] {
  return listCandidates(record).filter((candidate) => isMutation(collection, record, candidate));
}

/** One of the ways that {@link listMutations} finds, without looking at all of them. */
export function findMutation(collection: CollectionName, record: PublishedRecord, pick: number): MutatedRecord {
  const candidates = listCandidates(record);
  const start = pick % candidates.length;
  const rotated = [...candidates.slice(start), ...candidates.slice(0, start)];
  return rotated.find((candidate) => isMutation(collection, record, candidate)) as MutatedRecord;
}

function listCandidates(record: PublishedRecord): readonly MutatedRecord[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    key === 'id'
      ? []
      : mutate(value, [key]).map(({ description, value: mutated }) => ({
          description,
          record: replace(record, key, mutated) as PublishedRecord,
        })),
  );
}

function isMutation(collection: CollectionName, record: PublishedRecord, { record: mutated }: MutatedRecord): boolean {
  return !isSame(mutated, record) && recordSchemas[collection].safeParse(mutated).success;
}

interface MutatedValue {
  readonly description: string;
  readonly value: unknown;
}

function mutate(value: unknown, path: readonly string[]): readonly MutatedValue[] {
  const name = path.join('.');
  const leftOut = { description: `${name} left out`, value: undefined };
  if (typeof value === 'string') {
    return [
      leftOut,
      ...texts.map((change) => ({ description: `${name} is “${change(value)}”`, value: change(value) })),
    ];
  }
  if (typeof value === 'number') return [leftOut, { description: `${name} is one more`, value: value + 1 }];
  if (Array.isArray(value)) return [leftOut, ...mutateList(value, path)];
  return isObject(value) ? [leftOut, ...mutateObject(value, path)] : [leftOut];
}

function mutateList(list: readonly unknown[], path: readonly string[]): readonly MutatedValue[] {
  const name = path.join('.');
  return [
    { description: `${name} in reverse`, value: [...list].reverse() },
    ...list.flatMap((element, position) => [
      { description: `${name} without element ${position}`, value: list.filter((_, at) => at !== position) },
      { description: `${name} with element ${position} twice`, value: [...list, element] },
      ...mutate(element, [...path, String(position)]).map(({ description, value }) => ({
        description,
        value: list.with(position, value),
      })),
    ]),
  ];
}

function mutateObject(object: Readonly<Record<string, unknown>>, path: readonly string[]): readonly MutatedValue[] {
  return Object.entries(object).flatMap(([key, inner]) =>
    mutate(inner, [...path, key]).map(({ description, value }) => ({
      description,
      value: replace(object, key, value),
    })),
  );
}

/** Leaves the key out where the value is `undefined`. */
function replace(object: object, key: string, value: unknown): object {
  const entries: readonly [string, unknown][] = Object.entries({ ...object, [key]: value });
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
