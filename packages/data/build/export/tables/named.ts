import type { Dataset, Named, Organization, Person, Product, Programme } from '../../../src/types.ts';
import { required } from './column.ts';
import type { ReadableColumn } from './column.ts';
import { defineTable } from './table.ts';
import type { Table } from './table.ts';
import { optionalText } from './text-columns.ts';

/** Companies, universities, hospitals, clusters, agencies, investors, and groups of these. */
export const organizationsTable = defineNamedTable<Organization>({
  name: 'organizations',
  title: 'Organizations',
  description: 'Companies, universities, hospitals, clusters, agencies, investors, and groups of these.',
  list: ({ organizations }) => organizations,
  columns: [kindColumn('organization-kind')],
});

/** People; their roles are relations. */
export const peopleTable = defineNamedTable<Person>({
  name: 'people',
  title: 'People',
  description: 'People; their roles are relations.',
  list: ({ people }) => people,
  columns: [],
});

/** Funded programmes, plans and incentives. */
export const programmesTable = defineNamedTable<Programme>({
  name: 'programmes',
  title: 'Programmes',
  description: 'Funded programmes, plans and incentives.',
  list: ({ programmes }) => programmes,
  columns: [kindColumn('programme-kind')],
});

/** Therapies, devices and platforms in a pipeline. */
export const productsTable = defineNamedTable<Product>({
  name: 'products',
  title: 'Products',
  description: 'Therapies, devices and platforms in a pipeline.',
  list: ({ products }) => products,
  columns: [kindColumn('product-kind')],
});

interface NamedTableDefinition<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly list: (dataset: Dataset) => readonly Row[];
  /** The columns that only this table has. */
  readonly columns: readonly ReadableColumn<Row>[];
}

function defineNamedTable<Row extends Named & { readonly id: string }>(definition: NamedTableDefinition<Row>): Table {
  return defineTable<Row>({
    ...definition,
    primaryKey: ['id'],
    columns: [
      required('id', 'string', 'Id of the record.', ({ id }) => id),
      required('name', 'string', 'The name as its bearer writes it; names are not translated.', ({ name }) => name),
      definition.columns,
      optionalText('description', 'What it is, in our own words.', ({ description }) => description),
    ],
  });
}

function kindColumn<Row extends { readonly kind: string }>(codelist: string): ReadableColumn<Row> {
  return required('kind', 'string', `Code of the code list ${codelist}.`, ({ kind }) => kind);
}
