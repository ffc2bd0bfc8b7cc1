import type { Dataset, Edtf } from '@walbio/data';
import { boundedCache } from '../collection/boundedCache.ts';
import { firstDay, lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { findRecord } from '../query/findRecord.ts';
import { fields, timeFields } from '../table/fields.ts';
import type { Table } from '../table/table.ts';

/** One part of the rule: the weight of each code of a column. Weights of all parts add up; the least weight comes first. */
export interface TimeRank {
  readonly codes: Int32Array;
  readonly weights: Float64Array;
}

/** For how many dates what is derived from them is kept. */
export const keptDates = 8;

/** The parts of the rule: the period, and where a collection has them the issue of its sources and the status. */
export type TimeRanks = readonly [period: TimeRank, issue?: TimeRank, status?: TimeRank];

/**
 * The rule that tells the latest of several statements: the one whose period ends last; then the one whose source was issued
 * last, of the sources that count; then a normal one before an estimate, a forecast or a target; then the first by id.
 * The first is told by the same rule turned round: the period that begins first, then the source that was issued first.
 */
export function rankTime(dataset: Dataset, table: Table, end: 'latest' | 'first', asOf?: Edtf): TimeRanks {
  const time = timeFields[table.name as keyof typeof timeFields];
  const weight = 2 * (dataset.sources.length + 2);
  const period = table.keep(`${time} ${end}`, () => rankPeriods(table, time, end, weight));
  if (!Object.hasOwn(fields[table.name], 'source')) return [period];
  const issue = rankIssuesOnce(dataset, table, end)(asOf ?? '');
  if (!Object.hasOwn(fields[table.name], 'status')) return [period, issue];
  return [period, issue, table.keep('status rank', () => rankStatuses(table))];
}

/** A period weighs more than all that issues and statuses can add up to. */
function rankPeriods(table: Table, name: string, end: 'latest' | 'first', weight: number): TimeRank {
  const { codes, keys } = table.texts(name);
  const days = keys.map(([period]) => {
    if (period === undefined) return end === 'latest' ? '' : '~';
    return end === 'latest' ? lastDay(readPeriod(period)) : firstDay(readPeriod(period));
  });
  return { codes, weights: weigh(days, end, weight) };
}

/** The ranks as of the last dates that were asked for; an empty one is for all time. */
function rankIssuesOnce(dataset: Dataset, table: Table, end: 'latest' | 'first'): (asOf: Edtf) => TimeRank {
  return table.keep(`source ${end}`, () =>
    boundedCache(keptDates, (asOf) => rankIssues(dataset, table, end, asOf === '' ? undefined : asOf)),
  );
}

function rankIssues(dataset: Dataset, table: Table, end: 'latest' | 'first', asOf?: Edtf): TimeRank {
  const { codes, keys } = table.texts('source');
  const until = asOf === undefined ? undefined : lastDay(readPeriod(asOf));
  const days = new Map<string, string | undefined>();
  const readDay = (id: string): string | undefined => {
    if (!days.has(id)) {
      const source = findRecord(dataset, 'source', id);
      days.set(id, source && lastDay(readPeriod(source.issued)));
    }
    return days.get(id);
  };
  const chosen = keys.map((ids) => {
    const counted = ids
      .map(readDay)
      .filter((day) => day !== undefined && (until === undefined || day <= until))
      .sort();
    return (end === 'latest' ? counted.at(-1) : counted[0]) ?? (end === 'latest' ? '' : '~');
  });
  return { codes, weights: weigh(chosen, end, 2) };
}

function rankStatuses(table: Table): TimeRank {
  const { codes, keys } = table.texts('status');
  return { codes, weights: Float64Array.from(keys, ([status]) => Number(status !== 'normal')) };
}

/** The place of each day among all of them, from the last or the first one, times a weight. */
function weigh(days: readonly string[], end: 'latest' | 'first', weight: number): Float64Array {
  const sorted = [...new Set(days)].sort();
  if (end === 'latest') sorted.reverse();
  const places = new Map(sorted.map((day, place) => [day, place * weight]));
  return Float64Array.from(days, (day) => places.get(day) as number);
}
