import type { Area } from '../../../src/types.ts';
import { optional, required } from './column.ts';
import { defineTable, idOf } from './table.ts';
import { requiredText } from './text-columns.ts';

/** Places, and groups of places that sources speak of. */
export const areasTable = defineTable<Area>({
  name: 'areas',
  title: 'Areas',
  description: 'Places, and groups of places that sources speak of.',
  primaryKey: ['id'],
  foreignKeys: [idOf('areas', 'within')],
  list: ({ areas }) => areas,
  columns: [
    required('id', 'string', 'Id of the area.', ({ id }) => id),
    requiredText('name', 'Name of the area.', ({ name }) => name),
    required('kind', 'string', 'Code of the code list area-kind.', ({ kind }) => kind),
    optional('within', 'string', 'Id of the area that this one is a part of.', ({ within }) => within),
    optional('nuts', 'string', 'Code in the NUTS classification.', ({ codes }) => codes?.nuts),
    optional('iso3166', 'string', 'Code in ISO 3166.', ({ codes }) => codes?.iso3166),
  ],
});
