import type { Text, Unit } from '../../../src/types.ts';
import { among, optional, required } from './column.ts';
import { defineTable } from './table.ts';
import { optionalText } from './text-columns.ts';

/** What numbers count or measure. */
export const unitsTable = defineTable<Unit>({
  name: 'units',
  title: 'Units',
  description: 'What numbers count or measure.',
  primaryKey: ['id'],
  list: ({ units }) => units,
  columns: [
    required('id', 'string', 'Id of the unit.', ({ id }) => id),
    among(
      ['count', 'amount', 'share', 'rank', 'ratio', 'growth'],
      required('kind', 'string', 'Counts and amounts may be added up; the others may not.', ({ kind }) => kind),
    ),
    optionalText('label_one', 'The word behind the number, in the singular.', ({ label }) => formOf(label, 'one')),
    optionalText('label_other', 'The word behind the number, in the plural.', ({ label }) => formOf(label, 'other')),
    optional('symbol', 'string', 'Such as m² or %.', ({ symbol }) => symbol),
    optional('currency', 'string', 'ISO 4217 code, for amounts of money.', ({ currency }) => currency),
  ],
});

function formOf(label: Unit['label'], form: 'one' | 'other'): Text | undefined {
  if (!label) return undefined;
  const { en, fr, nl, de } = label;
  return {
    en: en[form],
    ...(fr && { fr: fr[form] }),
    ...(nl && { nl: nl[form] }),
    ...(de && { de: de[form] }),
  };
}
