import type { Dataset, ExactQuantity, Quantity } from '@walbio/data';
import { tellRows } from '../tasks/answers.ts';
import { pick, pickIds, work } from '../tasks/peer.ts';
import type { Opened, Peer } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import type { Questions } from '../tasks/questions.ts';
import { openColumns } from './typed-columns.ts';
import type { Columns } from './typed-columns.ts';

/** The yardstick: for each question a loop of its own, written by hand, over typed arrays. It checks nothing. */
export const peer: Peer = {
  takes: 'dataset',
  open: ({ dataset }, questions) => ({ works: createWorks(dataset, openColumns(dataset), questions) }),
};

function createWorks({ observations }: Dataset, columns: Columns, questions: Questions): Opened['works'] {
  const { values, indicators, rowOf } = columns;
  const { pages, days, day, organizations, kinds } = questions;
  const idOf = (row: number): string => observations[row]?.id as string;
  const tell = (rows: Iterable<number>): readonly [number, number] => tellRows(rows, (row) => values[row] as number);
  const buildRow = (row: number): BuiltRow => {
    const { id, subject, indicator, referencePeriod, value } = observations[row] as Dataset['observations'][number];
    return { id, subject: subject.id, indicator, referencePeriod, value: value as Quantity };
  };
  const tellBuilt = (rows: readonly BuiltRow[]) =>
    rows.map(({ id, value }) => [id, (value as ExactQuantity).number] as const);
  return {
    page: work(
      (at) => {
        const { indicator, from, until, above } = pick(pages, at);
        const rows = takePage(columns, indicators.indexOf(indicator), from, until, above, 20);
        return rows.map((row) => ({ id: idOf(row), value: values[row] as number }));
      },
      (rows) => rows.map(({ id, value }) => [id, value] as const),
    ),
    group: work(
      () => {
        const { sums, counts } = sumByIndicator(columns);
        return indicators.map((indicator, at) => ({
          indicator,
          sum: sums[at] as number,
          mean: (sums[at] as number) / (counts[at] as number),
        }));
      },
      (rows) => rows.map(({ indicator, sum, mean }) => [indicator, sum, mean] as const),
    ),
    groupBounds: work(
      () => {
        const { low, high, marks } = sumBounds(columns);
        return indicators.map((indicator, at) => ({
          indicator,
          low: low[at] as number,
          high: high[at] as number,
          open: marks[at] === 1,
        }));
      },
      (rows) =>
        rows.map(({ indicator, low, high, open }) => [indicator, low, high === Infinity ? null : high, open] as const),
    ),
    find: work(
      (at) => pickIds(questions, at, idsPerRun).map((id) => rowOf.get(id) as number),
      (rows) => rows.map((row) => values[row] as number),
    ),
    latest: work((at) => takeLatest(columns, dayNumber(pick(days, at))), tell),
    latestRows: work((at) => Array.from(takeLatest(columns, dayNumber(pick(days, at))), buildRow), tellBuilt),
    organization: work(
      (at) => takeLatestOf(columns, columns.organizations.get(pick(organizations, at)) as number, dayNumber(day)),
      tell,
    ),
    organizationRows: work(
      (at) =>
        takeLatestOf(columns, columns.organizations.get(pick(organizations, at)) as number, dayNumber(day)).map(
          buildRow,
        ),
      tellBuilt,
    ),
    join: work(
      (at) => sumOfKind(columns, columns.kinds.indexOf(pick(kinds, at))),
      (found) => found,
    ),
  };
}

interface BuiltRow {
  readonly id: string;
  readonly subject: string;
  readonly indicator: string;
  readonly referencePeriod: string;
  readonly value: Quantity;
}

/** A day as the number of its digits: they sort as days do. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** The first rows by value, downwards, then by id; rows stand in the order of ids. They are kept in order as they are found. */
function takePage(
  columns: Columns,
  indicator: number,
  from: number,
  until: number,
  above: number,
  limit: number,
): number[] {
  const { indicator: indicatorOf, year, values } = columns;
  const kept: number[] = [];
  let least = above;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value <= least || indicatorOf[row] !== indicator) continue;
    if ((year[row] as number) < from || (year[row] as number) > until) continue;
    let place = kept.length;
    while (place > 0 && (values[kept[place - 1] as number] as number) < value) place--;
    kept.splice(place, 0, row);
    if (kept.length <= limit) continue;
    kept.pop();
    least = values[kept[limit - 1] as number] as number;
  }
  return kept;
}

function sumByIndicator({ indicator, indicators, values }: Columns): {
  readonly sums: Float64Array;
  readonly counts: Int32Array;
} {
  const sums = new Float64Array(indicators.length);
  const counts = new Int32Array(indicators.length);
  for (let row = 0; row < values.length; row++) {
    const at = indicator[row] as number;
    sums[at] = (sums[at] as number) + (values[row] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  return { sums, counts };
}

function sumBounds({ indicator, indicators, values, high, open }: Columns): {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly marks: Uint8Array;
} {
  const [lows, highs] = [new Float64Array(indicators.length), new Float64Array(indicators.length)];
  const marks = new Uint8Array(indicators.length);
  for (let row = 0; row < values.length; row++) {
    const at = indicator[row] as number;
    lows[at] = (lows[at] as number) + (values[row] as number);
    highs[at] = (highs[at] as number) + (high[row] as number);
    marks[at] = (marks[at] as number) | (open[row] as number);
  }
  return { low: lows, high: highs, marks };
}

/** The row of the last year for each organization and indicator, of those issued by a day. */
function takeLatest({ organization, indicator, indicators, kindOf, year, issued }: Columns, day: number): Int32Array {
  const size = indicators.length;
  const best = new Int32Array(kindOf.length * size).fill(-1);
  for (let row = 0; row < year.length; row++) {
    if ((issued[row] as number) > day) continue;
    const at = (organization[row] as number) * size + (indicator[row] as number);
    const before = best[at] as number;
    if (before < 0 || (year[row] as number) > (year[before] as number)) best[at] = row;
  }
  return best.filter((row) => row >= 0);
}

function takeLatestOf(
  { starts, rows, indicator, indicators, year, issued }: Columns,
  organization: number,
  day: number,
): number[] {
  const best = new Int32Array(indicators.length).fill(-1);
  const end = starts[organization + 1] as number;
  for (let place = starts[organization] as number; place < end; place++) {
    const row = rows[place] as number;
    if ((issued[row] as number) > day) continue;
    const at = indicator[row] as number;
    const before = best[at] as number;
    if (before < 0 || (year[row] as number) > (year[before] as number)) best[at] = row;
  }
  return Array.from(best.filter((row) => row >= 0));
}

function sumOfKind({ organization, kindOf, values }: Columns, kind: number): readonly [number, number] {
  let [count, sum] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    if (kindOf[organization[row] as number] !== kind) continue;
    count++;
    sum += values[row] as number;
  }
  return [count, sum];
}
