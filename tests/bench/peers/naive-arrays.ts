import type { FlatRow } from '../data/listFlatRows.ts';
import { pick, pickIds, work } from '../tasks/peer.ts';
import type { Input, Opened, Peer } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import type { Questions } from '../tasks/questions.ts';
import { compareForPage, tellList, workLatest } from './rows.ts';

/** What many programs do: arrays of objects with filter, sort and Map. */
export const peer: Peer = {
  takes: 'tables',
  open: ({ tables }, questions) => {
    const byId = new Map(tables.rows.map((row) => [row.id, row]));
    return { works: createWorks(tables, byId, questions) };
  },
};

function createWorks(
  { rows, organizations }: Input['tables'],
  byId: ReadonlyMap<string, FlatRow>,
  questions: Questions,
): Opened['works'] {
  return {
    page: work((at) => {
      const { indicator, from, until, above } = pick(questions.pages, at);
      return rows
        .filter((row) => row.indicator === indicator && row.year >= from && row.year <= until && row.value > above)
        .sort(compareForPage)
        .slice(0, 20);
    }, tellList),
    group: work(
      () => sumByIndicator(rows),
      (sums) => Array.from(sums, ([indicator, { sum, count }]) => [indicator, sum, sum / count] as const),
    ),
    groupBounds: work(
      () => sumBounds(rows),
      (sums) => Array.from(sums, ([indicator, { low, high, open }]) => [indicator, low, high, open] as const),
    ),
    find: work(
      (at) => pickIds(questions, at, idsPerRun).map((id) => byId.get(id)),
      (found) => found.map((row) => row?.value ?? NaN),
    ),
    ...workLatest(
      questions,
      (day) => takeLatest(rows.filter(({ issued }) => issued <= day)),
      (id, day) => takeLatest(rows.filter((row) => row.organization === id && row.issued <= day)),
    ),
    join: work(
      (at) => {
        const kind = pick(questions.kinds, at);
        const ids = new Set(organizations.filter((one) => one.kind === kind).map(({ id }) => id));
        const found = rows.filter((row) => ids.has(row.organization));
        return [found.length, found.reduce((sum, { value }) => sum + value, 0)] as const;
      },
      (found) => found,
    ),
  };
}

function sumByIndicator(rows: readonly FlatRow[]): ReadonlyMap<string, { sum: number; count: number }> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { indicator, value } of rows) {
    const found = sums.get(indicator) ?? { sum: 0, count: 0 };
    found.sum += value;
    found.count++;
    sums.set(indicator, found);
  }
  return sums;
}

interface Bounds {
  low: number;
  high: number | null;
  open: boolean;
}

function sumBounds(rows: readonly FlatRow[]): ReadonlyMap<string, Bounds> {
  const sums = new Map<string, Bounds>();
  for (const { indicator, low, high, open } of rows) {
    const found = sums.get(indicator) ?? { low: 0, high: 0, open: false };
    found.low += low;
    found.high = found.high === null || high === null ? null : found.high + high;
    found.open ||= open;
    sums.set(indicator, found);
  }
  return sums;
}

function takeLatest(rows: readonly FlatRow[]): readonly FlatRow[] {
  const best = new Map<string, FlatRow>();
  for (const row of rows) {
    const key = `${row.organization}|${row.indicator}`;
    const before = best.get(key);
    if (!before || row.year > before.year) best.set(key, row);
  }
  return [...best.values()];
}
