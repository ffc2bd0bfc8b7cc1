import type { Source } from '../../../src/types.ts';
import { optional, required } from './column.ts';
import { numberItems } from './number-items.ts';
import type { NumberedItem } from './number-items.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable, idOf } from './table.ts';
import { optionalText } from './text-columns.ts';

/** The documents that facts are taken from. */
export const sourcesTable = defineTable<Source>({
  name: 'sources',
  title: 'Sources',
  description: 'The documents that facts are taken from, and the text of each that was read.',
  primaryKey: ['id'],
  list: ({ sources }) => sources,
  columns: [
    required('id', 'string', 'Id of the source.', ({ id }) => id),
    required('title', 'string', 'Title of the document.', ({ title }) => title),
    optional('publisher', 'string', 'Who published it; empty where it does not say.', ({ publisher }) => publisher),
    required('issued', 'string', 'When it was published, in EDTF; ~ marks an inferred date.', ({ issued }) => issued),
    spanColumns('issued', 'the date of issue', ({ issued }) => issued),
    optional('url', 'string', 'Address of the document.', ({ url }) => url),
    required('language', 'string', 'Language of the document, as a BCP 47 tag.', ({ language }) => language),
    required('capture_file', 'string', 'File name of the text that was read.', ({ capture }) => capture.file),
    required('capture_sha256', 'string', 'SHA-256 of the bytes of that text.', ({ capture }) => capture.sha256),
    optionalText('note', 'What a reader has to know.', ({ note }) => note),
  ],
});

/** The authors of the sources. */
export const sourceAuthorsTable = defineTable<NumberedItem<Source, string>>({
  name: 'source_authors',
  title: 'Authors of sources',
  description: 'The authors that each source names, in its order.',
  primaryKey: ['source', 'position'],
  foreignKeys: [idOf('sources', 'source')],
  list: ({ sources }) => numberItems(sources, ({ authors }) => authors),
  columns: [
    required('source', 'string', 'Id of the source.', ({ owner }) => owner.id),
    required('position', 'integer', 'Place in the list of authors, from 1.', ({ position }) => position),
    required('name', 'string', 'Name of the author.', ({ item }) => item),
  ],
});
