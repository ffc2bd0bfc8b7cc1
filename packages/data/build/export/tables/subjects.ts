import type { Dataset, SubjectKind } from '../../../src/types.ts';
import { subjectKinds } from '../../../src/collections.ts';
import { among, required } from './column.ts';
import { defineTable } from './table.ts';

interface SubjectRow {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
}

/** Everything that statements can be about, whatever collection it stands in. */
export const subjectsTable = defineTable<SubjectRow>({
  name: 'subjects',
  title: 'Subjects',
  description:
    'Everything that statements can be about: the areas, organizations, people, programmes, products and events, so that a kind and an id can be joined with a name.',
  primaryKey: ['kind', 'id'],
  list: listSubjects,
  columns: [
    among(
      subjectKinds,
      required('kind', 'string', 'Kind of the record, which tells its table.', ({ kind }) => kind),
    ),
    required('id', 'string', 'Id of the record.', ({ id }) => id),
    required(
      'name',
      'string',
      'Its name; of an area its English name, of an event its English title.',
      ({ name }) => name,
    ),
  ],
});

function listSubjects(dataset: Dataset): readonly SubjectRow[] {
  return [
    ...dataset.areas.map(({ id, name }): SubjectRow => ({ kind: 'area', id, name: name.en })),
    ...dataset.organizations.map(({ id, name }): SubjectRow => ({ kind: 'organization', id, name })),
    ...dataset.people.map(({ id, name }): SubjectRow => ({ kind: 'person', id, name })),
    ...dataset.programmes.map(({ id, name }): SubjectRow => ({ kind: 'programme', id, name })),
    ...dataset.products.map(({ id, name }): SubjectRow => ({ kind: 'product', id, name })),
    ...dataset.events.map(({ id, title }): SubjectRow => ({ kind: 'event', id, name: title.en })),
  ];
}
