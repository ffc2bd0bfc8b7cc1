import { runQuery } from '@walbio/core';
import type { Dataset, Observation, Quantity } from '@walbio/data';
import type { PageQuestion, Questions } from '../tasks/questions.ts';

/** A row with the value of an observation. */
export interface ValueRow {
  readonly id: string | undefined;
  readonly value: Quantity | undefined;
}

/** A row with all that is selected of the latest observations. */
export interface LatestRow extends ValueRow {
  readonly subject: string | undefined;
  readonly indicator: string | undefined;
  readonly referencePeriod: string | undefined;
}

/** The sum and mean of an indicator. */
export interface SumRow {
  readonly indicator: string | undefined;
  readonly total: Quantity | undefined;
  readonly mean: Quantity | undefined;
}

/** Questions of little work that open every column and index which the items use. */
export function openColumns(dataset: Dataset, questions: Questions): void {
  const { organizations, pages, kinds, day } = questions;
  const [subject = '', kind = ''] = [organizations[0], kinds[0]];
  const indicator = pages[0]?.indicator ?? '';
  runQuery(dataset, {
    from: 'observations',
    where: { subject, indicator, value: { gt: 0 }, 'subject.organization.kind': kind },
    orderBy: ['-value', 'id'],
    limit: 1,
  });
  askLatest(dataset, day, subject);
  runQuery(dataset, { from: 'observations', where: { subject }, aggregate: { total: { sum: 'value' } } });
}

/** The first twenty observations of an organization. */
export function askTwenty(dataset: Dataset, subject: string): readonly ValueRow[] {
  return runQuery(dataset, { from: 'observations', where: { subject }, select: ['id', 'value'], limit: 20 }).toArray();
}

/** The twenty greatest values that three conditions hold of. */
export function askPage(dataset: Dataset, { indicator, from, until, above }: PageQuestion): readonly ValueRow[] {
  return runQuery(dataset, {
    from: 'observations',
    where: { indicator, referencePeriod: { within: `${from}/${until}` }, value: { gt: above } },
    orderBy: ['-value', 'id'],
    select: ['id', 'value'],
    limit: 20,
  }).toArray();
}

/** The sum and mean of each indicator. */
export function askSums(dataset: Dataset): readonly SumRow[] {
  return runQuery(dataset, {
    from: 'observations',
    groupBy: ['indicator'],
    aggregate: { total: { sum: 'value' }, mean: { mean: 'value' } },
  }).toArray();
}

/** The latest observations as of a day, of all organizations or of one, found and not yet read. */
export function askLatest(dataset: Dataset, asOf: string, subject?: string): Iterable<Observation> {
  const where = subject === undefined ? {} : { subject };
  const result = runQuery(dataset, { from: 'observations', where, latest: true, asOf });
  return result;
}

/** The same, as rows with five fields. */
export function askLatestRows(dataset: Dataset, asOf: string, subject?: string): readonly LatestRow[] {
  const where = subject === undefined ? {} : { subject };
  const select = ['id', 'subject', 'indicator', 'referencePeriod', 'value'] as const;
  return runQuery(dataset, { from: 'observations', where, latest: true, asOf, select }).toArray();
}

/** How many observations there are of a kind of organization, and their sum. */
export function askKind(
  dataset: Dataset,
  kind: string,
): { readonly count: number; readonly total: Quantity | undefined } | undefined {
  return runQuery(dataset, {
    from: 'observations',
    where: { 'subject.organization.kind': kind },
    aggregate: { count: { count: true }, total: { sum: 'value' } },
  }).at(0);
}
