import type { Codelist, Dataset, Redirect } from '../../../src/types.ts';
import type { DatasetIndex, Place, RecordOf, SlicedCollection } from '../dataset-index.ts';
import { listNeeds } from './list-needs.ts';

/** What a slice is cut for. */
export interface SliceRequest {
  readonly roots: readonly Place[];
  /** Code lists that stay whole; the others are cut to the codes that occur. */
  readonly wholeCodelists?: readonly string[];
  readonly redirects?: readonly Redirect[];
}

/**
 * The smallest dataset that holds some records and whatever they name, and what that names in turn, so that every
 * reference in it resolves. The records are those of the whole dataset, unchanged and in its order.
 */
export function takeSlice(index: DatasetIndex, { roots, wholeCodelists = [], redirects = [] }: SliceRequest): Dataset {
  const { ids, codes } = collectNeeds(index, roots);
  const { version, issued, license } = index.dataset;
  const pick = <C extends SlicedCollection>(collection: C): readonly RecordOf<C>[] =>
    [...(ids.get(collection) ?? [])].sort().map((id) => index.get(collection, id));
  return {
    version,
    issued,
    license,
    sources: pick('sources'),
    areas: pick('areas'),
    organizations: pick('organizations'),
    people: pick('people'),
    programmes: pick('programmes'),
    products: pick('products'),
    units: pick('units'),
    codelists: pick('codelists').map((list) => (wholeCodelists.includes(list.id) ? list : cutCodelist(list, codes))),
    indicators: pick('indicators'),
    observations: pick('observations'),
    relations: pick('relations'),
    events: pick('events'),
    corrections: pick('corrections'),
    redirects,
  };
}

interface Collected {
  readonly ids: ReadonlyMap<SlicedCollection, ReadonlySet<string>>;
  /** The codes that occur, by their list. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
}

function collectNeeds(index: DatasetIndex, roots: readonly Place[]): Collected {
  const ids = new Map<SlicedCollection, Set<string>>();
  const codes = new Map<string, Set<string>>();
  const known = new Set(index.dataset.codelists.map(({ id }) => id));
  const queue = [...roots];
  for (let place = queue.pop(); place; place = queue.pop()) {
    if (!add(ids, place.collection, place.id)) continue;
    const needs = listNeeds(place, index);
    queue.push(...needs.places);
    for (const { codelist, code } of needs.codes.filter((needed) => known.has(needed.codelist))) {
      add(codes, codelist, code);
      queue.push({ collection: 'codelists', id: codelist });
    }
  }
  return { ids, codes };
}

/** Whether the value was not there yet. */
function add<K>(sets: Map<K, Set<string>>, key: K, value: string): boolean {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set);
  return set.size !== set.add(value).size;
}

/** A list of which no code occurs stays whole, since a list without codes is none. */
function cutCodelist(list: Codelist, codes: Collected['codes']): Codelist {
  const occurring = codes.get(list.id);
  return occurring ? { ...list, codes: list.codes.filter(({ code }) => occurring.has(code)) } : list;
}
