import { among, required } from './column.ts';
import { listAlternateNames } from './list-alternate-names.ts';
import type { AlternateNameRow } from './list-alternate-names.ts';
import { defineTable, subjectOf } from './table.ts';

/** Other names that sources give to organizations, people, programmes and products. */
export const alternateNamesTable = defineTable<AlternateNameRow>({
  name: 'alternate_names',
  title: 'Alternate names',
  description: 'Other names that sources give to organizations, people, programmes and products.',
  primaryKey: ['id'],
  foreignKeys: [subjectOf('subject_kind', 'subject_id')],
  list: listAlternateNames,
  columns: [
    required(
      'id',
      'string',
      'The id that its citations go by in these tables; it holds the position, so a release may change it.',
      ({ id }) => id,
    ),
    among(
      ['organization', 'person', 'programme', 'product'],
      required('subject_kind', 'string', 'Kind of the record that bears the name.', ({ subject }) => subject.kind),
    ),
    required('subject_id', 'string', 'Id of the record that bears the name.', ({ subject }) => subject.id),
    required('position', 'integer', 'Place in the list of names of the record, from 1.', ({ position }) => position),
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
