import type { CollectionName } from '../../src/types.ts';
import { objectOf, textOf } from './named-rows.ts';
import type { NamedRow } from './named-rows.ts';

/** What belongs to a record and stands in other tables. */
export interface Belongings {
  /** The rows of a table of a nested list that belong to the record, in the order of their position. */
  readonly list: (table: string, owner: string) => readonly NamedRow[];
  /** The citations of the record as a statement of some kind. */
  readonly citations: (kind: string) => readonly object[] | undefined;
  readonly alternateNames: (kind: string) => readonly object[] | undefined;
  readonly identifiers: (kind: string) => readonly object[] | undefined;
}

type Assemble = (row: NamedRow, belongings: Belongings) => Readonly<Record<string, unknown>>;

/** The fields of a record of each collection from its row. */
export const assembleRecord: Readonly<Record<CollectionName, Assemble>> = {
  sources: (row, { list }) => ({
    ...pick(row, 'id', 'title', 'publisher', 'issued', 'url', 'language'),
    authors: unlessEmpty(list('source_authors', 'source').map(({ name }) => name)),
    capture: { file: row['capture_file'], sha256: row['capture_sha256'] },
    note: textOf(row, 'note'),
  }),
  areas: (row, { citations }) => ({
    ...pick(row, 'id', 'kind', 'within'),
    name: textOf(row, 'name'),
    codes: objectOf(pick(row, 'nuts', 'iso3166')),
    citations: citations('area'),
  }),
  organizations: assembleNamed('organization'),
  people: assembleNamed('person'),
  programmes: assembleNamed('programme'),
  products: assembleNamed('product'),
  units: (row) => ({ ...pick(row, 'id', 'kind', 'symbol', 'currency'), label: labelOf(row) }),
  codelists: (row, { list }) => ({
    ...pick(row, 'id'),
    label: textOf(row, 'label'),
    codes: list('codes', 'codelist').map((code) =>
      objectOf({ ...pick(code, 'code'), label: textOf(code, 'label'), inverse: textOf(code, 'inverse') }),
    ),
  }),
  indicators: (row) => ({
    ...pick(row, 'id', 'unit', 'codelist', 'decimals'),
    label: textOf(row, 'label'),
    definition: textOf(row, 'definition'),
    valueType: row['value_type'],
  }),
  observations: (row, { citations }) => ({
    ...pick(row, 'id', 'indicator', 'status', 'counterpart'),
    subject: { kind: row['subject_kind'], id: row['subject_id'] },
    value: valueOf(row),
    referencePeriod: row['reference_period'],
    periodBasis: row['period_basis'],
    periodLabel: textOf(row, 'period_label'),
    note: textOf(row, 'note'),
    citations: citations('observation'),
  }),
  relations: (row, { citations }) => ({
    ...pick(row, 'id', 'kind'),
    subject: { kind: row['subject_kind'], id: row['subject_id'] },
    object: objectOf({ kind: row['object_kind'], id: row['object_id'] }),
    title: textOf(row, 'title'),
    referencePeriod: row['reference_period'],
    note: textOf(row, 'note'),
    citations: citations('relation'),
  }),
  events: (row, { list, citations }) => ({
    ...pick(row, 'id', 'kind', 'date', 'area'),
    dateLabel: textOf(row, 'date_label'),
    title: textOf(row, 'title'),
    description: textOf(row, 'description'),
    participants: list('event_participants', 'event').map(({ role, participant_kind: kind, participant_id: id }) => ({
      role,
      kind,
      id,
    })),
    citations: citations('event'),
  }),
  corrections: (row, { list, citations }) => ({
    ...pick(row, 'id', 'kind', 'printed'),
    targets: list('correction_targets', 'correction').map(({ target_kind: kind, target_id: id }) => ({ kind, id })),
    holds: textOf(row, 'holds'),
    reason: textOf(row, 'reason'),
    citations: citations('correction'),
  }),
  redirects: (row, { list }) => ({
    ...pick(row, 'id', 'kind', 'reason'),
    targets: list('redirect_targets', 'redirect').map((target) => target['target_id']),
  }),
};

function assembleNamed(kind: string): Assemble {
  return (row, { citations, alternateNames, identifiers }) => ({
    ...pick(row, 'id', 'name', 'kind'),
    alternateNames: alternateNames(kind),
    identifiers: identifiers(kind),
    description: textOf(row, 'description'),
    citations: citations(kind),
  });
}

function valueOf(row: NamedRow): object | undefined {
  if (row['value_type'] === 'code') return objectOf(pick(row, 'code'));
  if (row['value_type'] === 'date') return objectOf({ date: row['date'], bound: row['date_bound'] });
  return objectOf({
    ...pick(row, 'number', 'min', 'max'),
    fraction: objectOf({ numerator: row['fraction_numerator'], denominator: row['fraction_denominator'] }),
    minExclusive: row['min_exclusive'],
    maxExclusive: row['max_exclusive'],
    approximate: row['approximate'] || undefined,
  });
}

function labelOf(row: NamedRow): object | undefined {
  const forms = ['en', 'fr', 'nl', 'de'].map((language) => [
    language,
    objectOf({ one: row[`label_one_${language}`], other: row[`label_other_${language}`] }),
  ]);
  return objectOf(Object.fromEntries(forms) as Readonly<Record<string, unknown>>);
}

function pick(row: NamedRow, ...columns: readonly string[]): NamedRow {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
