import { findRecord } from '@walbio/core';
import type { Dataset, ExactQuantity, Quantity } from '@walbio/data';
import { tellRows } from '../tasks/answers.ts';
import { pick, pickIds, work } from '../tasks/peer.ts';
import type { Opened, Peer } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import type { Questions } from '../tasks/questions.ts';
import { askKind, askLatest, askLatestRows, askPage, askSums, askTwenty, openColumns } from './walbio-queries.ts';
import type { ValueRow } from './walbio-queries.ts';

/** This project: queries in JSON. A copy of the dataset's outer object is one that has not been opened. */
export const peer: Peer = {
  takes: 'dataset',
  open: ({ dataset }, questions) => {
    const copy = { ...dataset };
    findRecord(copy, 'observation', questions.ids[0] ?? '');
    openColumns(copy, questions);
    return { works: createWorks(copy, questions) };
  },
  openLazily: ({ dataset }, { organizations: [subject = ''] }) => askTwenty({ ...dataset }, subject),
};

function createWorks(dataset: Dataset, questions: Questions): Opened['works'] {
  const { pages, days, day, organizations, kinds } = questions;
  const listValues = (rows: readonly ValueRow[]) => rows.map(({ id = '', value }) => [id, numberOf(value)] as const);
  return {
    page: work((at) => askPage(dataset, pick(pages, at)), listValues),
    group: work(
      () => askSums(dataset),
      (rows) => rows.map(({ indicator = '', total, mean }) => [indicator, numberOf(total), numberOf(mean)] as const),
    ),
    groupBounds: work(
      () => askSums(dataset),
      (rows) => rows.map(({ indicator = '', total }) => [indicator, ...readBounds(total)] as const),
    ),
    find: work(
      (at) => pickIds(questions, at, idsPerRun).map((id) => findRecord(dataset, 'observation', id)),
      (found) => found.map((record) => numberOf(record?.value as Quantity)),
    ),
    latest: work(
      (at) => askLatest(dataset, pick(days, at)),
      (result) => tellRows(result, ({ value }) => numberOf(value as Quantity)),
    ),
    latestRows: work((at) => askLatestRows(dataset, pick(days, at)), listValues),
    organization: work(
      (at) => askLatest(dataset, day, pick(organizations, at)),
      (result) => tellRows(result, ({ value }) => numberOf(value as Quantity)),
    ),
    organizationRows: work((at) => askLatestRows(dataset, day, pick(organizations, at)), listValues),
    join: work(
      (at) => askKind(dataset, pick(kinds, at)),
      (row) => [row?.count ?? 0, numberOf(row?.total)] as const,
    ),
  };
}

function numberOf(value: Quantity | undefined): number {
  return (value as ExactQuantity | undefined)?.number ?? NaN;
}

function readBounds(value: Quantity | undefined): readonly [number, number | null, boolean] {
  if (!value || 'number' in value) return [numberOf(value), numberOf(value), false];
  return [(value.min ?? value.minExclusive) as number, value.max ?? null, value.minExclusive !== undefined];
}
