import type { AlternateName } from '../../../src/types.ts';
import { among, required } from './column.ts';
import { listAlternateNames } from './list-alternate-names.ts';
import type { ItemOfNamed } from './list-of-named.ts';
import { namedItemColumns } from './named-item-columns.ts';
import { defineTable, subjectOf } from './table.ts';

/** Other names that sources give to organizations, people, programmes and products. */
export const alternateNamesTable = defineTable<ItemOfNamed<AlternateName>>({
  name: 'alternate_names',
  title: 'Alternate names',
  description: 'Other names that sources give to organizations, people, programmes and products.',
  primaryKey: ['id'],
  foreignKeys: [subjectOf('subject_kind', 'subject_id')],
  list: listAlternateNames,
  columns: [
    ...namedItemColumns('bears the name', 'names'),
    required('name', 'string', 'The name.', ({ item }) => item.name),
    among(
      ['former', 'short', 'variant'],
      required(
        'kind',
        'string',
        'former: used before; short: an abbreviation; variant: another spelling or form.',
        ({ item }) => item.kind,
      ),
    ),
  ],
});
