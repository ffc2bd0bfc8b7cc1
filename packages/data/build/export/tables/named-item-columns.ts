import { among, required } from './column.ts';
import type { ItemOfNamed } from './list-of-named.ts';
import type { ColumnGroup } from './table.ts';

/**
 * The columns that tell whose an item is and where it stands in the list.
 *
 * @param relation what the record is to the item, such as `bears the name`
 * @param list what the list is of, such as `names`
 */
export function namedItemColumns(relation: string, list: string): readonly ColumnGroup<ItemOfNamed<unknown>>[] {
  return [
    required(
      'id',
      'string',
      'The id that its citations go by in these tables; it holds the position, so a release may change it.',
      ({ id }) => id,
    ),
    among(
      ['organization', 'person', 'programme', 'product'],
      required('subject_kind', 'string', `Kind of the record that ${relation}.`, ({ subject }) => subject.kind),
    ),
    required('subject_id', 'string', `Id of the record that ${relation}.`, ({ subject }) => subject.id),
    required('position', 'integer', `Place in the list of ${list} of the record, from 1.`, ({ position }) => position),
  ];
}
