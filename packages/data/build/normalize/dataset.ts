import type { RecordIndex } from '../../check/record-index.ts';
import type { Dataset } from '../../src/types.ts';
import { listStatements } from '../statements.ts';
import type { ValidRecord } from '../validate-records.ts';
import {
  normalizeArea,
  normalizeCodelist,
  normalizeCorrection,
  normalizeEvent,
  normalizeIndicator,
  normalizeOrganization,
  normalizePerson,
  normalizeProduct,
  normalizeProgramme,
  normalizeRedirect,
  normalizeSource,
  normalizeUnit,
} from './records.ts';
import { normalizeObservation, normalizeRelation } from './statements.ts';

/** What a release says of itself. */
export type Release = Pick<Dataset, 'version' | 'issued' | 'license'>;

/** The published dataset of records that were checked. Every collection is sorted by id. */
export function normalizeDataset(records: readonly ValidRecord[], index: RecordIndex, release: Release): Dataset {
  const statements = records.flatMap(listStatements);
  return {
    ...release,
    sources: collect(records, 'sources', normalizeSource),
    areas: collect(records, 'areas', normalizeArea),
    organizations: collect(records, 'organizations', normalizeOrganization),
    people: collect(records, 'people', normalizePerson),
    programmes: collect(records, 'programmes', normalizeProgramme),
    products: collect(records, 'products', normalizeProduct),
    units: collect(records, 'units', normalizeUnit),
    codelists: collect(records, 'codelists', normalizeCodelist),
    indicators: collect(records, 'indicators', normalizeIndicator),
    observations: sortById(
      statements.flatMap((it) => (it.type === 'observation' ? normalizeObservation(it, index) : [])),
    ),
    relations: sortById(statements.flatMap((it) => (it.type === 'relation' ? normalizeRelation(it, index) : []))),
    events: collect(records, 'events', (record) => normalizeEvent(record, index)),
    corrections: collect(records, 'corrections', (record) => normalizeCorrection(record, index)),
    redirects: collect(records, 'redirects', normalizeRedirect),
  };
}

function collect<C extends ValidRecord['collection'], T extends { readonly id: string }>(
  records: readonly ValidRecord[],
  collection: C,
  normalize: (record: Extract<ValidRecord, { collection: C }>) => T,
): readonly T[] {
  const own = records.filter((record) => record.collection === collection) as Extract<ValidRecord, { collection: C }>[];
  return sortById(own.map(normalize));
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
