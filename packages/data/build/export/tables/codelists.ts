import type { Code, Codelist } from '../../../src/types.ts';
import { required } from './column.ts';
import { numberItems } from './number-items.ts';
import type { NumberedItem } from './number-items.ts';
import { defineTable, idOf } from './table.ts';
import { optionalText, requiredText } from './text-columns.ts';

/** The lists of codes. */
export const codelistsTable = defineTable<Codelist>({
  name: 'codelists',
  title: 'Code lists',
  description: 'The lists of codes; the codes themselves stand in the table codes.',
  primaryKey: ['id'],
  list: ({ codelists }) => codelists,
  columns: [
    required('id', 'string', 'Id of the code list.', ({ id }) => id),
    requiredText('label', 'What the list is called.', ({ label }) => label),
  ],
});

/** The codes of all lists. */
export const codesTable = defineTable<NumberedItem<Codelist, Code>>({
  name: 'codes',
  title: 'Codes',
  description: 'The codes of all lists with their labels.',
  primaryKey: ['codelist', 'code'],
  foreignKeys: [idOf('codelists', 'codelist')],
  list: ({ codelists }) => numberItems(codelists, ({ codes }) => codes),
  columns: [
    required('codelist', 'string', 'Id of the code list.', ({ owner }) => owner.id),
    required(
      'position',
      'integer',
      'Place in the list, from 1; the order may have a meaning.',
      ({ position }) => position,
    ),
    required('code', 'string', 'The code.', ({ item }) => item.code),
    requiredText('label', 'What the code stands for.', ({ item }) => item.label),
    optionalText('inverse', 'How a relation of this kind reads from its object.', ({ item }) => item.inverse),
  ],
});
