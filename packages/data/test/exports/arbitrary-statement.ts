import * as fc from 'fast-check';
import type { Citation, Observation, Reference, Relation, Value } from '../../src/types.ts';
import { arbitraryText, arbitraryTranslations } from './arbitrary-text.ts';

/** Ids in kebab-case. */
export const arbitraryId = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/);

/** Dates and intervals of every kind that the notation knows. */
export const arbitraryEdtf = fc.constantFrom(
  ...['2016', '2020-04', '2020-02-29', '2021~', '2016?', '195X', '19XX', '2014-39', '2016-41', '0001', '9999-12-31'],
  ...['2005/2014', '2016/..', '../2016', '2006~/2021~', '1600-01-01/1600-12-31'],
);

/** One to three citations. */
export const arbitraryCitations: fc.Arbitrary<readonly Citation[]> = fc.array(
  fc.record({
    source: arbitraryId,
    selector: fc.record(
      {
        type: fc.constant('TextQuoteSelector' as const),
        exact: arbitraryText,
        prefix: arbitraryText,
        suffix: arbitraryText,
      },
      { requiredKeys: ['type', 'exact'] },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

/** References that lead nowhere. */
export const arbitraryReference: fc.Arbitrary<Reference> = fc.record({
  kind: fc.constantFrom('area', 'organization', 'person', 'programme', 'product', 'event'),
  id: arbitraryId,
});

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((double) => (double === 0 ? 0 : double));
const approximate = fc.constant(true as const);

/** Values of every form, of any size. */
export const arbitraryValue: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ number, approximate }, { requiredKeys: ['number'] }),
  fc.record({
    number,
    fraction: fc.record({ numerator: fc.maxSafeInteger(), denominator: fc.integer({ min: 1 }) }),
  }),
  fc.record({ min: number, approximate }, { requiredKeys: ['min'] }),
  fc.record({ minExclusive: number, max: number, approximate }, { requiredKeys: ['minExclusive'] }),
  fc.record({ min: number, maxExclusive: number, approximate }, { requiredKeys: ['maxExclusive'] }),
  fc.record({ code: arbitraryText }),
  fc.record({ date: arbitraryEdtf, bound: fc.constantFrom('after', 'before') }, { requiredKeys: ['date'] }),
);

/** Observations of any value. */
export const arbitraryObservation: fc.Arbitrary<Observation> = fc.record(
  {
    id: arbitraryId,
    indicator: arbitraryId,
    subject: arbitraryReference,
    value: arbitraryValue,
    referencePeriod: arbitraryEdtf,
    periodBasis: fc.constantFrom('stated', 'issued'),
    periodLabel: arbitraryTranslations,
    status: fc.constantFrom('normal', 'estimated', 'forecast', 'provisional', 'target'),
    counterpart: arbitraryId,
    note: arbitraryTranslations,
    citations: arbitraryCitations,
  },
  { requiredKeys: ['id', 'indicator', 'subject', 'value', 'referencePeriod', 'periodBasis', 'status', 'citations'] },
);

/** Relations, some of them open at one end. */
export const arbitraryRelation: fc.Arbitrary<Relation> = fc.record(
  {
    id: arbitraryId,
    kind: arbitraryId,
    subject: arbitraryReference,
    object: arbitraryReference,
    title: arbitraryTranslations,
    referencePeriod: arbitraryEdtf,
    note: arbitraryTranslations,
    citations: arbitraryCitations,
  },
  { requiredKeys: ['id', 'kind', 'subject', 'citations'] },
);
