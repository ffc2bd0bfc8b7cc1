import type { Redirect } from '../../../src/types.ts';
import { redirectKinds } from '../../../src/collections.ts';
import { among, required } from './column.ts';
import { numberItems } from './number-items.ts';
import type { NumberedItem } from './number-items.ts';
import { defineTable, idOf } from './table.ts';

/** Ids that moved or split. */
export const redirectsTable = defineTable<Redirect>({
  name: 'redirects',
  title: 'Redirects',
  description: 'Ids that moved to another, or split into several.',
  primaryKey: ['id'],
  list: ({ redirects }) => redirects,
  columns: [
    required('id', 'string', 'The id that no longer stands for a record.', ({ id }) => id),
    among(
      redirectKinds,
      required('kind', 'string', 'What the id stood for.', ({ kind }) => kind),
    ),
    among(
      ['moved', 'split'],
      required('reason', 'string', 'moved: one id takes its place; split: several do.', ({ reason }) => reason),
    ),
  ],
});

/** The ids that redirects lead to. */
export const redirectTargetsTable = defineTable<NumberedItem<Redirect, string>>({
  name: 'redirect_targets',
  title: 'Targets of redirects',
  description: 'The ids that each redirect leads to; none of them is a redirect itself.',
  primaryKey: ['redirect', 'position'],
  foreignKeys: [idOf('redirects', 'redirect')],
  list: ({ redirects }) => numberItems(redirects, ({ targets }) => targets),
  columns: [
    required('redirect', 'string', 'The id that moved or split.', ({ owner }) => owner.id),
    required('position', 'integer', 'Place in the list of targets, from 1.', ({ position }) => position),
    required('target_id', 'string', 'The id that takes its place.', ({ item }) => item),
  ],
});
