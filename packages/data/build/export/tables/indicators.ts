import type { Indicator } from '../../../src/types.ts';
import { among, optional, required } from './column.ts';
import { defineTable, idOf } from './table.ts';
import { optionalText, requiredText } from './text-columns.ts';

/** What is measured. */
export const indicatorsTable = defineTable<Indicator>({
  name: 'indicators',
  title: 'Indicators',
  description: 'What is measured: the meaning and the unit of the values of observations.',
  primaryKey: ['id'],
  foreignKeys: [idOf('units', 'unit'), idOf('codelists', 'codelist')],
  list: ({ indicators }) => indicators,
  columns: [
    required('id', 'string', 'Id of the indicator.', ({ id }) => id),
    requiredText('label', 'What it is called.', ({ label }) => label),
    optionalText('definition', 'What it measures.', ({ definition }) => definition),
    among(
      ['quantity', 'code', 'date'],
      required('value_type', 'string', 'The form of its values.', ({ valueType }) => valueType),
    ),
    optional('unit', 'string', 'Id of the unit of its quantities.', ({ unit }) => unit),
    optional('codelist', 'string', 'Id of the list of its codes.', ({ codelist }) => codelist),
    optional(
      'decimals',
      'integer',
      'How many decimals its values are printed with at most.',
      ({ decimals }) => decimals,
    ),
  ],
});
