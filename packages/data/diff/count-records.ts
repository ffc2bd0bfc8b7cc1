import { kindOf } from '../src/collections.ts';
import type { Change } from './change.ts';

/** What readers call records of which the data has a word of its own. */
const words: Partial<Record<Change['collection'], readonly [string, string]>> = {
  areas: ['place', 'places'],
  codelists: ['code list', 'code lists'],
  observations: ['figure', 'figures'],
};

/**
 * A number of records of one collection, in the words of a reader.
 *
 * @example countRecords(2, 'areas') // '2 places'
 */
export function countRecords(count: number, collection: Change['collection']): string {
  const [one, other] = words[collection] ?? [collection === 'dataset' ? collection : kindOf[collection], collection];
  return `${count} ${count === 1 ? one : other}`;
}
