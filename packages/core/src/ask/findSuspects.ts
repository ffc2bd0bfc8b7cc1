import type { Dataset } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
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
  const spans = keys.map(([period]) => (period === undefined ? {} : readPeriod(period)));
  const [firstDays, lastDays] = [spans.map(firstDay), spans.map(lastDay)];
  const firstOf = (row: number): string => firstDays[codes[row] as number] as string;
  const lastOf = (row: number): string => lastDays[codes[row] as number] as string;
  for (let group = 0; group < groups.count; group++) {
    const alike = rows.subarray(starts[group], starts[group + 1]);
    if (alike.length < 2) continue;
    alike.sort((a, b) => compareTexts(firstOf(a), firstOf(b)));
    let longest = alike[0] as number;
    for (const row of alike.subarray(1)) {
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
  const ids = subjects.keys.map(([key = '']) => key.slice(key.indexOf('/') + 1));
  const wholes = ids.map((id) => listWholes(dataset, id));
  if (wholes.every(({ length }) => length === 0)) return;
  const nameOf = (subject: string, indicator: number): string => `${indicator} ${subject}`;
  const subjectOf = (group: number): number => subjects.codes[first[group] as number] as number;
  const indicatorOf = (group: number): number => indicators[first[group] as number] as number;
  const groupOf = new Map<string, number>();
  for (let group = 0; group < count; group++) {
    groupOf.set(nameOf(ids[subjectOf(group)] as string, indicatorOf(group)), group);
  }
  const mark = (group: number): void => {
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) suspects[rows[at] as number] = 1;
  };
  for (let group = 0; group < count; group++) {
    for (const whole of wholes[subjectOf(group)] as readonly string[]) {
      const other = groupOf.get(nameOf(whole, indicatorOf(group)));
      if (other === undefined) continue;
      mark(group);
      mark(other);
    }
  }
}
