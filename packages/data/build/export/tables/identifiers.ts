import { among, required } from './column.ts';
import { listIdentifiers } from './list-identifiers.ts';
import type { IdentifierRow } from './list-identifiers.ts';
import { defineTable, subjectOf } from './table.ts';

/** Identifiers that public registers gave to organizations, people, programmes and products. */
export const identifiersTable = defineTable<IdentifierRow>({
  name: 'identifiers',
  title: 'Identifiers',
  description:
    'Identifiers that public registers gave to organizations, people, programmes and products, such as the number of a clinical trial.',
  primaryKey: ['id'],
  foreignKeys: [subjectOf('subject_kind', 'subject_id')],
  list: listIdentifiers,
  columns: [
    required(
      'id',
      'string',
      'The id that its citations go by in these tables; it holds the position, so a release may change it.',
      ({ id }) => id,
    ),
    among(
      ['organization', 'person', 'programme', 'product'],
      required('subject_kind', 'string', 'Kind of the record that it stands for.', ({ subject }) => subject.kind),
    ),
    required('subject_id', 'string', 'Id of the record that it stands for.', ({ subject }) => subject.id),
    required('position', 'integer', 'Place in the list of identifiers of the record, from 1.', (row) => row.position),
    required(
      'scheme',
      'string',
      'The register that gave it: a code of the code list identifier-scheme.',
      ({ item }) => item.scheme,
    ),
    required('value', 'string', 'The identifier as the register writes it.', ({ item }) => item.value),
  ],
});
