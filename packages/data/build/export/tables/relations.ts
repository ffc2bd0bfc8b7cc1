import type { Relation } from '../../../src/types.ts';
import { subjectKinds } from '../../../src/collections.ts';
import { among, optional, required } from './column.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable, subjectOf } from './table.ts';
import { optionalText } from './text-columns.ts';

/** Lasting links between two subjects. */
export const relationsTable = defineTable<Relation>({
  name: 'relations',
  title: 'Relations',
  description: 'Lasting links between two subjects: spin-off of, member of, works for.',
  primaryKey: ['id'],
  foreignKeys: [subjectOf('subject_kind', 'subject_id'), subjectOf('object_kind', 'object_id')],
  list: ({ relations }) => relations,
  columns: [
    required('id', 'string', 'Id of the relation.', ({ id }) => id),
    required('kind', 'string', 'Code of the code list relation-kind.', ({ kind }) => kind),
    among(
      subjectKinds,
      required('subject_kind', 'string', 'Kind of the record that it is said of.', ({ subject }) => subject.kind),
    ),
    required('subject_id', 'string', 'Id of the record that it is said of.', ({ subject }) => subject.id),
    among(
      subjectKinds,
      optional('object_kind', 'string', 'Kind of the record at the other end.', ({ object }) => object?.kind),
    ),
    optional(
      'object_id',
      'string',
      'Id of the record at the other end; empty where the source leaves it open.',
      ({ object }) => object?.id,
    ),
    optionalText('title', 'What the subject is in this relation, such as the title of a post.', (row) => row.title),
    optional('reference_period', 'string', 'When the relation holds, in EDTF.', (row) => row.referencePeriod),
    spanColumns('period', 'the reference period', (row) => row.referencePeriod),
    optionalText('note', 'What a reader has to know, in our own words.', ({ note }) => note),
  ],
});
