import type { Dataset } from '@walbio/data';
import { firstDay, lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { listWholes } from '../query/listWholes.ts';
import { listRows } from '../table/textColumn.ts';
import type { RowLists } from '../table/textColumn.ts';
import type { Table } from '../table/table.ts';
import { groupRows } from './groupRows.ts';
import type { Groups } from './groupRows.ts';

/** Observations that could be counted twice. */
export interface Suspects {
  /** 1 marks such a row. */
  readonly marks: Uint8Array;
  readonly count: number;
}

/**
 * The observations that could be counted twice with another one of the table: for the same subject and indicator in
 * overlapping periods, or for a whole of which another one is a part. Found once and kept.
 */
export function findSuspects(dataset: Dataset, table: Table): Suspects {
  return table.keep('suspects', () => {
    const marks = new Uint8Array(table.records.length);
    const groups = groupRows(table.rows(), [table.texts('subject'), table.texts('indicator')]);
    const lists = listRows(groups.groupOf, groups.count);
    markRepeated(table, groups, lists, marks);
    markWholes(dataset, table, groups, lists, marks);
    return { marks, count: marks.reduce((count, mark) => count + mark, 0) };
  });
}

/** Marks the claims of one subject and indicator whose periods share a day. */
function markRepeated(table: Table, groups: Groups, { starts, rows }: RowLists, suspects: Uint8Array): void {
  const { codes, keys } = table.texts('referencePeriod');
  const spans = keys.map(([period]) => (period === undefined ? undefined : readPeriod(period)));
  const firstOf = (row: number): string => firstDay(spans[codes[row] as number] ?? {});
  const lastOf = (row: number): string => lastDay(spans[codes[row] as number] ?? {});
  for (let group = 0; group < groups.count; group++) {
    const alike = rows.subarray(starts[group], starts[group + 1]);
    if (alike.length < 2) continue;
    const sorted = Array.from(alike).sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : 0));
    let longest = sorted[0] as number;
    for (const row of sorted.slice(1)) {
      if (firstOf(row) <= lastOf(longest)) suspects[row] = suspects[longest] = 1;
      if (lastOf(row) > lastOf(longest)) longest = row;
    }
  }
}

/** Marks the claims of a part and those of its whole with the same indicator. */
function markWholes(
  dataset: Dataset,
  table: Table,
  { first, count }: Groups,
  { starts, rows }: RowLists,
  suspects: Uint8Array,
): void {
  const subjects = table.texts('subject');
  const indicators = table.texts('indicator').codes;
  const idOf = (code: number): string => (subjects.keys[code]?.[0] ?? '').replace(/^[^/]*\//, '');
  const nameOf = (subject: string, indicator: number): string => `${indicator} ${subject}`;
  const subjectOf = (group: number): string => idOf(subjects.codes[first[group] as number] as number);
  const indicatorOf = (group: number): number => indicators[first[group] as number] as number;
  const groupOf = new Map<string, number>();
  for (let group = 0; group < count; group++) groupOf.set(nameOf(subjectOf(group), indicatorOf(group)), group);
  const mark = (group: number): void => {
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) suspects[rows[at] as number] = 1;
  };
  for (let group = 0; group < count; group++) {
    for (const whole of listWholes(dataset, subjectOf(group))) {
      const other = groupOf.get(nameOf(whole, indicatorOf(group)));
      if (other === undefined) continue;
      mark(group);
      mark(other);
    }
  }
}
