import type { Dataset } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { oncePerDataset } from '../query/oncePerDataset.ts';
import { nameCollection } from '../query/recordKinds.ts';
import type { SearchKind } from './searchTexts.ts';
import { languages, listTexts, searchFields, searchKinds } from './searchTexts.ts';
import { splitWords } from './splitWords.ts';
import { sortWords } from './sortWords.ts';
import type { SortedWords } from './sortWords.ts';

/** A record that is searched. */
export interface IndexedRecord {
  readonly kind: SearchKind;
  readonly record: { readonly id: string };
}

/** All words of a dataset, and where each stands. */
export interface SearchIndex {
  readonly vocabulary: SortedWords;
  /** By kind, then by id; a record is known by its place in here. */
  readonly records: readonly IndexedRecord[];
  /** The record of each text. */
  readonly owners: Uint32Array;
  /** What each text is: see {@link numberSlot}. */
  readonly slots: Uint16Array;
  /** How many UTF-16 code units each text has. */
  readonly lengths: Uint32Array;
  /** Where the places of each word begin in `places`; one more than there are words. */
  readonly offsets: Uint32Array;
  /** Where the words stand: sixteen times the text, and the position in it, 15 for all behind. */
  readonly places: Uint32Array;
  /** Room for a search to count in, all zeros between two searches. */
  readonly counts: Counts;
}

/** What a search counts for each record. */
export interface Counts {
  /** What all words that were looked for so far cost. */
  readonly totals: Float64Array;
  /** The least cost of the word that is looked for, 0 where it is not found. */
  readonly costs: Float64Array;
  /** How many words were found. */
  readonly steps: Uint8Array;
}

/** One for each language, and one for texts that have none. */
const languageCount = /* @__PURE__ */ (() => languages.length + 1)();

/** How many slots there are. */
export const slotCount = /* @__PURE__ */ (() => searchKinds.length * searchFields.length * languageCount)();

/**
 * One number for what a text is.
 *
 * @param kind the place of the kind of its record among all kinds
 * @param field the place of its field among all fields
 * @param language the place of its language among all languages, -1 where it has none
 */
export function numberSlot(kind: number, field: number, language: number): number {
  return (kind * searchFields.length + field) * languageCount + language + 1;
}

/** The index of a dataset, made when it is first searched. */
export const findIndex = /* @__PURE__ */ oncePerDataset(indexTexts);

function indexTexts(dataset: Dataset): SearchIndex {
  const records = searchKinds.flatMap((kind) => listRecords(dataset, kind));
  const [owners, slots, lengths]: [number[], number[], number[]] = [[], [], []];
  const numbers = new Map<string, number>();
  const [words, places]: [number[], number[]] = [[], []];
  for (const [owner, { kind, record }] of records.entries()) {
    for (const { field, language, text } of listTexts(record)) {
      for (const { word, position } of splitWords(text, true)) {
        let number = numbers.get(word);
        if (number === undefined) numbers.set(word, (number = numbers.size));
        words.push(number);
        places.push(owners.length * 16 + Math.min(position, 15));
      }
      owners.push(owner);
      slots.push(
        numberSlot(searchKinds.indexOf(kind), searchFields.indexOf(field), language ? languages.indexOf(language) : -1),
      );
      lengths.push(text.length);
    }
  }
  const vocabulary = sortWords(numbers.keys());
  const order = new Uint32Array(numbers.size);
  for (const [place, word] of vocabulary.words.entries()) order[numbers.get(word) as number] = place;
  return {
    ...{ vocabulary, records },
    ...{ owners: Uint32Array.from(owners), slots: Uint16Array.from(slots), lengths: Uint32Array.from(lengths) },
    ...sortPlaces(
      words.map((number) => order[number] as number),
      places,
      numbers.size,
    ),
    counts: createCounts(records.length),
  };
}

function createCounts(size: number): Counts {
  return { totals: new Float64Array(size), costs: new Float64Array(size), steps: new Uint8Array(size) };
}

function listRecords(dataset: Dataset, kind: SearchKind): readonly IndexedRecord[] {
  const records: readonly { readonly id: string }[] = dataset[nameCollection(kind)];
  return records.map((record) => ({ kind, record })).sort((a, b) => compareTexts(a.record.id, b.record.id));
}

/** Puts the places of each word side by side, in the order in which they came. */
function sortPlaces(
  words: readonly number[],
  places: readonly number[],
  count: number,
): Pick<SearchIndex, 'offsets' | 'places'> {
  const offsets = new Uint32Array(count + 1);
  for (const word of words) offsets[word] = (offsets[word] as number) + 1;
  for (let word = 1; word <= count; word++) offsets[word] = (offsets[word] as number) + (offsets[word - 1] as number);
  const sorted = new Uint32Array(words.length);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as number;
    offsets[word] = (offsets[word] as number) - 1;
    sorted[offsets[word]] = places[at] as number;
  }
  return { offsets, places: sorted };
}
