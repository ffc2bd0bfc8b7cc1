import type { Citation, Named, Reference } from '../../../src/types.ts';
import { locate } from '../dataset-index.ts';
import type { DatasetIndex, Place, RecordOf, SlicedCollection } from '../dataset-index.ts';

/** A code that occurs, and its list. */
export interface NeededCode {
  readonly codelist: string;
  readonly code: string;
}

/** What one record needs to be understood: the records and the codes that it names itself. */
export interface Needs {
  readonly places: readonly Place[];
  readonly codes: readonly NeededCode[];
}

type NeedsOf = {
  readonly [C in SlicedCollection]: (record: RecordOf<C>, index: DatasetIndex) => Partial<Needs>;
};

const needsOf: NeedsOf = {
  sources: () => ({}),
  units: () => ({}),
  codelists: () => ({}),
  areas: ({ kind, within, citations = [] }) => ({
    places: [...listSources(citations), ...placeIn('areas', within)],
    codes: [{ codelist: 'area-kind', code: kind }],
  }),
  organizations: (record) => listOwnNeeds(record, codeIn('organization-kind', record)),
  people: (record) => listOwnNeeds(record),
  programmes: (record) => listOwnNeeds(record, codeIn('programme-kind', record)),
  products: (record) => listOwnNeeds(record, codeIn('product-kind', record)),
  indicators: ({ unit, codelist }) => ({ places: [...placeIn('units', unit), ...placeIn('codelists', codelist)] }),
  observations: ({ indicator, subject, counterpart, value, citations }, index) => {
    const { codelist } = index.get('indicators', indicator);
    return {
      places: [
        { collection: 'indicators', id: indicator },
        locate(subject),
        ...placeIn('areas', counterpart),
        ...listSources(citations),
      ],
      codes: 'code' in value && codelist !== undefined ? [{ codelist, code: value.code }] : [],
    };
  },
  relations: (record) => ({
    places: [...listEnds(record).map(locate), ...listSources(record.citations)],
    codes: [codeIn('relation-kind', record)],
  }),
  events: (record) => ({
    places: [...record.participants.map(locate), ...placeIn('areas', record.area), ...listSources(record.citations)],
    codes: [
      codeIn('event-kind', record),
      ...record.participants.map(({ role }) => ({ codelist: 'participant-role', code: role })),
    ],
  }),
  corrections: ({ targets, citations }) => ({ places: [...targets.map(locate), ...listSources(citations)] }),
};

/** The records and codes that a record names. */
export function listNeeds({ collection, id }: Place, index: DatasetIndex): Needs {
  const record = index.get(collection, id);
  const list = needsOf[collection] as (record: unknown, index: DatasetIndex) => Partial<Needs>;
  const { places = [], codes = [] } = list(record, index);
  return { places, codes };
}

function listOwnNeeds(
  { citations, alternateNames = [], identifiers = [] }: Named,
  ...codes: readonly NeededCode[]
): Partial<Needs> {
  return {
    places: listSources([...citations, ...[...alternateNames, ...identifiers].flatMap((item) => item.citations)]),
    codes: [...codes, ...identifiers.map(({ scheme }) => ({ codelist: 'identifier-scheme', code: scheme }))],
  };
}

function listSources(citations: readonly Citation[]): readonly Place[] {
  return citations.map(({ source }) => ({ collection: 'sources', id: source }));
}

function listEnds({ subject, object }: { readonly subject: Reference; readonly object?: Reference }): Reference[] {
  return object ? [subject, object] : [subject];
}

function placeIn(collection: SlicedCollection, id: string | undefined): readonly Place[] {
  return id === undefined ? [] : [{ collection, id }];
}

function codeIn(codelist: string, { kind }: { readonly kind: string }): NeededCode {
  return { codelist, code: kind };
}
