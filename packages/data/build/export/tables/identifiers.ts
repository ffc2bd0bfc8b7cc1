import type { Identifier } from '../../../src/types.ts';
import { required } from './column.ts';
import { listIdentifiers } from './list-identifiers.ts';
import type { ItemOfNamed } from './list-of-named.ts';
import { namedItemColumns } from './named-item-columns.ts';
import { defineTable, subjectOf } from './table.ts';

/** Identifiers that public registers gave to organizations, people, programmes and products. */
export const identifiersTable = defineTable<ItemOfNamed<Identifier>>({
  name: 'identifiers',
  title: 'Identifiers',
  description:
    'Identifiers that public registers gave to organizations, people, programmes and products, such as the number of a clinical trial.',
  primaryKey: ['id'],
  foreignKeys: [subjectOf('subject_kind', 'subject_id')],
  list: listIdentifiers,
  columns: [
    ...namedItemColumns('it stands for', 'identifiers'),
    required(
      'scheme',
      'string',
      'The register that gave it: a code of the code list identifier-scheme.',
      ({ item }) => item.scheme,
    ),
    required('value', 'string', 'The identifier as the register writes it.', ({ item }) => item.value),
  ],
});
