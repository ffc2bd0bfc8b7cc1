import { foldText } from './queries.ts';

/** Finds names: their places, the best first. */
export type Find = (query: string) => readonly number[];

/** A library that is measured: it makes its index of the names, and gives a search. */
export type Engine = (names: readonly string[]) => Find;

/** What is measured. Each is loaded only when it is asked for, so that none of them shares a process with another. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  walbio: loadWalbio,
  minisearch: loadMiniSearch,
  ufuzzy: loadUFuzzy,
};

/** The first search makes the index, so one is made at once. */
async function loadWalbio(): Promise<Engine> {
  const { searchRecords } = await import('@walbio/core/search');
  return (names) => {
    const organizations = names.map((name, place) => ({ id: String(place), name, kind: 'company', citations: [] }));
    const empty = { areas: [], people: [], programmes: [], products: [], events: [], sources: [], units: [] };
    const rest = { codelists: [], indicators: [], observations: [], relations: [], corrections: [], redirects: [] };
    const dataset = { version: '1.0.0', issued: '2026-01-01', license: 'CC0-1.0', organizations, ...empty, ...rest };
    searchRecords(dataset, 'a');
    return (query) => searchRecords(dataset, query).map(({ id }) => Number(id));
  };
}

/** All words of a query, each as a beginning or mistyped; a swap of neighbours is two edits to it. */
async function loadMiniSearch(): Promise<Engine> {
  const { default: MiniSearch } = await import('minisearch');
  return (names) => {
    const index = new MiniSearch<{ readonly id: number; readonly name: string }>({
      fields: ['name'],
      processTerm: foldText,
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
    });
    index.addAll(names.map((name, id) => ({ id, name })));
    return (query) => index.search(query).map(({ id }) => id as number);
  };
}

/** Words in any order, up to five of them; what it finds is ranked only where it has tried all their orders. */
async function loadUFuzzy(): Promise<Engine> {
  const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
  return (names) => {
    const fuzzy = new UFuzzy({
      intraMode: 1,
      intraIns: 1,
      intraSub: 1,
      intraTrn: 1,
      intraDel: 1,
    });
    const folded = names.map(foldText);
    return (query) => {
      const [places, info, order] = fuzzy.search(folded, query, 5);
      return (order ? order.map((at) => info.idx[at] as number) : places) ?? [];
    };
  };
}
