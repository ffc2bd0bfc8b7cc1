import * as fc from 'fast-check';
import type {
  AlternateName,
  Area,
  Event,
  Identifier,
  Organization,
  Person,
  Product,
  Programme,
  Reference,
  Source,
} from '../../src/types.ts';
import { edtfArbitrary } from './edtf-arbitrary.ts';
import { choose, chooseCode, cite } from './known-ids.ts';
import type { CitationDraft, KnownIds } from './known-ids.ts';
import { contextArbitrary, exactArbitrary, textArbitrary, wordsArbitrary } from './words-arbitrary.ts';

/** A record without its id, made once the ids that it may refer to are known. */
export type Draft<T> = (known: KnownIds, id: string) => T;

/** A number to choose with. */
export const pickArbitrary: fc.Arbitrary<number> = fc.nat(999);

/** At least one citation. */
export const citationsArbitrary: fc.Arbitrary<readonly CitationDraft[]> = fc.array(
  fc.record({
    source: pickArbitrary,
    selector: fc.record(
      {
        type: fc.constant('TextQuoteSelector' as const),
        exact: exactArbitrary,
        prefix: contextArbitrary,
        suffix: contextArbitrary,
      },
      { requiredKeys: ['type', 'exact'] },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Sources. */
export const sourceArbitrary: fc.Arbitrary<Draft<Source>> = fc
  .record(
    {
      title: wordsArbitrary,
      publisher: wordsArbitrary,
      authors: fc.array(wordsArbitrary, { minLength: 1, maxLength: 3 }),
      issued: edtfArbitrary,
      url: fc.webUrl({ withQueryParameters: true }),
      language: fc.constantFrom('en', 'fr-BE', 'nl', 'de'),
      capture: fc.record({
        file: wordsArbitrary,
        sha256: fc.nat().map((number) => number.toString(16).padStart(64, '0')),
      }),
      note: textArbitrary,
    },
    { requiredKeys: ['title', 'issued', 'language', 'capture'] },
  )
  .map((fields) => (_known, id) => ({ id, ...fields }));

/** Areas, within others that come before them. */
export const areaArbitrary: fc.Arbitrary<Draft<Area>> = fc
  .record(
    {
      name: textArbitrary,
      kind: pickArbitrary,
      within: pickArbitrary,
      codes: fc.oneof(
        fc.record({ nuts: wordsArbitrary, iso3166: wordsArbitrary }, { requiredKeys: ['nuts'] }),
        fc.record({ iso3166: wordsArbitrary }),
      ),
      citations: citationsArbitrary,
    },
    { requiredKeys: ['name', 'kind'] },
  )
  .map(({ name, kind, within, codes, citations }) => (known, id) => {
    const outer = within === undefined ? undefined : choose(known.areas.slice(0, known.areas.indexOf(id)), within);
    return {
      id,
      name,
      kind: chooseCode(known, 'area-kind', kind),
      ...(outer !== undefined && { within: outer }),
      ...(codes && { codes }),
      ...(citations && { citations: cite(citations, known) }),
    };
  });

type NamedFields = Omit<Person, 'id'>;

const namedArbitrary: fc.Arbitrary<(known: KnownIds) => NamedFields> = fc
  .record(
    {
      name: wordsArbitrary,
      alternateNames: fc.array(
        fc.record({
          name: wordsArbitrary,
          kind: fc.constantFrom('former' as const, 'short' as const, 'variant' as const),
          citations: citationsArbitrary,
        }),
        { minLength: 1, maxLength: 2 },
      ),
      identifiers: fc.uniqueArray(
        fc.record({ scheme: pickArbitrary, value: wordsArbitrary, citations: citationsArbitrary }),
        { minLength: 1, maxLength: 2, selector: ({ value }) => value },
      ),
      description: textArbitrary,
      citations: citationsArbitrary,
    },
    { requiredKeys: ['name', 'citations'] },
  )
  .map(({ alternateNames, identifiers, citations, ...fields }) => (known) => ({
    ...fields,
    ...(alternateNames && {
      alternateNames: alternateNames.map((name): AlternateName => ({
        ...name,
        citations: cite(name.citations, known),
      })),
    }),
    ...(identifiers && {
      identifiers: identifiers.map(({ scheme, value, citations }): Identifier => ({
        scheme: chooseCode(known, 'identifier-scheme', scheme),
        value,
        citations: cite(citations, known),
      })),
    }),
    citations: cite(citations, known),
  }));

/** People. */
export const personArbitrary: fc.Arbitrary<Draft<Person>> = namedArbitrary.map((draft) => (known, id) => ({
  id,
  ...draft(known),
}));

/** Organizations. */
export const organizationArbitrary: fc.Arbitrary<Draft<Organization>> = withKind('organization-kind');

/** Programmes. */
export const programmeArbitrary: fc.Arbitrary<Draft<Programme>> = withKind('programme-kind');

/** Products. */
export const productArbitrary: fc.Arbitrary<Draft<Product>> = withKind('product-kind');

/** Events, with participants in roles. */
export const eventArbitrary: fc.Arbitrary<Draft<Event>> = fc
  .record(
    {
      kind: pickArbitrary,
      date: edtfArbitrary,
      dateLabel: textArbitrary,
      title: textArbitrary,
      description: textArbitrary,
      area: pickArbitrary,
      participants: fc.array(fc.record({ role: pickArbitrary, subject: pickArbitrary }), { maxLength: 3 }),
      citations: citationsArbitrary,
    },
    { requiredKeys: ['kind', 'title', 'participants', 'citations'] },
  )
  .map(({ kind, area, participants, citations, ...fields }) => (known, id) => {
    const place = area === undefined ? undefined : choose(known.areas, area);
    return {
      id,
      kind: chooseCode(known, 'event-kind', kind),
      ...fields,
      ...(place !== undefined && { area: place }),
      participants: participants.map(({ role, subject }) => ({
        role: chooseCode(known, 'participant-role', role),
        ...(choose(known.subjects, subject) as Reference),
      })),
      citations: cite(citations, known),
    };
  });

function withKind(codelist: string): fc.Arbitrary<Draft<Organization>> {
  return fc.tuple(namedArbitrary, pickArbitrary).map(([draft, kind]) => (known, id) => ({
    id,
    ...draft(known),
    kind: chooseCode(known, codelist, kind),
  }));
}
