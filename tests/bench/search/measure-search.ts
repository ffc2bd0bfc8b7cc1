import { engines } from './engines.ts';
import type { Find } from './engines.ts';
import { createNames } from './names.ts';
import { createQueries } from './queries.ts';
import type { Query } from './queries.ts';

/** What one kind of query came to: microseconds, and of a hundred queries those whose name was found. */
export interface QueryFigures {
  readonly median: number;
  readonly p95: number;
  readonly first: number;
  readonly firstTen: number;
}

/** What one engine came to on one number of names. */
export interface EngineFigures {
  readonly buildMilliseconds: number;
  readonly kinds: Readonly<Record<string, QueryFigures>>;
}

const rounds = 7;
/** Microseconds above which a query is not repeated. */
const slow = 50_000;
const [engine = '', count = ''] = process.argv.slice(2);
const load = engines[engine];
if (!load) throw new Error(`“${engine}” is not measured; one of ${Object.keys(engines).join(', ')} is`);
const create = await load();
const names = createNames(Number(count));
const start = performance.now();
const find = create(names);
const buildMilliseconds = performance.now() - start;
const kinds = Object.entries(createQueries(names)).map(([kind, queries]) => [kind, measureQueries(find, queries)]);
const figures: EngineFigures = { buildMilliseconds, kinds: Object.fromEntries(kinds) as EngineFigures['kinds'] };
console.log(JSON.stringify(figures));

/** The time of a query is the median of some rounds, after one that warms up; a slow one is asked once. */
function measureQueries(find: Find, queries: readonly Query[]): QueryFigures {
  const found = queries.map(({ text, wanted }) => {
    const start = performance.now();
    const rank = find(text).indexOf(wanted);
    return { rank, time: (performance.now() - start) * 1000 };
  });
  const times = queries.map(({ text }, at) => {
    const first = found[at]?.time ?? NaN;
    if (first > slow) return first;
    const again = Array.from({ length: rounds }, () => time(find, text));
    return takeQuantile(again, 0.5);
  });
  const ranks = found.map(({ rank }) => rank);
  const share = (isHit: (rank: number) => boolean): number => (ranks.filter(isHit).length / ranks.length) * 100;
  return {
    median: takeQuantile(times, 0.5),
    p95: takeQuantile(times, 0.95),
    first: share((rank) => rank === 0),
    firstTen: share((rank) => rank >= 0 && rank < 10),
  };
}

function time(find: Find, query: string): number {
  const start = performance.now();
  find(query);
  return (performance.now() - start) * 1000;
}

function takeQuantile(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * quantile)] ?? NaN;
}
