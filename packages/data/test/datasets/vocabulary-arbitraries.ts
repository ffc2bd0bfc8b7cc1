import * as fc from 'fast-check';
import type { Codelist, Indicator, Unit } from '../../src/types.ts';
import { choose } from './known-ids.ts';
import type { KnownIds } from './known-ids.ts';
import { pickArbitrary } from './record-arbitraries.ts';
import type { Draft } from './record-arbitraries.ts';
import { textArbitrary, wordsArbitrary } from './words-arbitrary.ts';

const plural = fc.record({ one: wordsArbitrary, other: wordsArbitrary });

/** Units. */
export const unitArbitrary: fc.Arbitrary<Draft<Unit>> = fc
  .record(
    {
      kind: fc.constantFrom<Unit['kind']>('count', 'amount', 'share', 'rank', 'ratio', 'growth'),
      label: fc.record({ en: plural, fr: plural, nl: plural, de: plural }, { requiredKeys: ['en'] }),
      symbol: wordsArbitrary,
      currency: fc.constantFrom('EUR', 'USD'),
    },
    { requiredKeys: ['kind'] },
  )
  .map((fields) => (_known, id) => ({ id, ...fields }));

/** Code lists, each code once. */
export const codelistArbitrary: fc.Arbitrary<(id: string) => Codelist> = fc
  .record({
    label: textArbitrary,
    codes: fc.uniqueArray(
      fc.record(
        {
          code: fc.constantFrom('one', 'two', 'three', 'four', 'phase-1'),
          label: textArbitrary,
          inverse: textArbitrary,
        },
        { requiredKeys: ['code', 'label'] },
      ),
      { minLength: 1, maxLength: 4, selector: ({ code }) => code },
    ),
  })
  .map((fields) => (id) => ({ id, ...fields }));

/** Indicators: of a quantity with its unit, a code with its list, or a date. */
export const indicatorArbitrary: fc.Arbitrary<Draft<Indicator>> = fc
  .record(
    {
      label: textArbitrary,
      definition: textArbitrary,
      valueType: fc.constantFrom<Indicator['valueType']>('quantity', 'quantity', 'code', 'date'),
      form: pickArbitrary,
      decimals: fc.nat(20),
    },
    { requiredKeys: ['label', 'valueType', 'form'] },
  )
  .map(({ form, ...fields }) => (known, id) => ({ id, ...fields, ...chooseForm(fields.valueType, form, known) }));

function chooseForm(
  valueType: Indicator['valueType'],
  pick: number,
  { units, codelists }: KnownIds,
): Partial<Pick<Indicator, 'unit' | 'codelist'>> {
  if (valueType === 'quantity') return { unit: choose(units, pick) as string };
  return valueType === 'code' ? { codelist: (choose(codelists, pick) as Codelist).id } : {};
}
